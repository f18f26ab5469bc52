package stillwatch.workbench;

import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Quarters;
import stillwatch.timeline.lane.FirstLanes;

/**
 * When things happened, all of one state: enough for charts over time, and there before the accounts are.
 *
 * @param lanes a timeline begins with
 * @param sightings how often accounts were seen with values, by quarter of an hour
 * @param asOf the last entry it knows of
 */
public record Happened(EventOrder events, FirstLanes lanes, Quarters sightings, long asOf) {
    /** The same, where nothing it holds has changed up to this entry. */
    Happened at(long seq) {
        return new Happened(events, lanes, sightings, seq);
    }
}
