package stillwatch.workbench;

import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Quarters;

/**
 * When things happened, all of one state: enough for charts over time, and there before the accounts are.
 *
 * @param sightings how often accounts were seen with values, by quarter of an hour
 * @param asOf the last entry it knows of
 */
public record Happened(EventOrder events, Quarters sightings, long asOf) {
    /** The same, where nothing it holds has changed up to this entry. */
    Happened at(long seq) {
        return new Happened(events, sightings, seq);
    }
}
