package stillwatch.workbench;

import java.util.Objects;
import stillwatch.roster.Roster;
import stillwatch.store.Tables;
import stillwatch.store.view.ColumnScan;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Quarters;
import stillwatch.timeline.Sightings;
import stillwatch.timeline.lane.FirstLanes;

/**
 * What a case holds as columns in memory, all of one state: screens ask these instead of the database.
 *
 * @param lanes a timeline begins with
 * @param sightings how often accounts were seen with values, by quarter of an hour
 * @param asOf the last entry it knows of
 */
public record Columns(Roster roster, EventOrder events, FirstLanes lanes, Quarters sightings, long asOf) {
    /** {@code happenings}: of the same state, with each sighting. */
    static Columns of(Tables tables, ColumnScan scan, Happenings happenings) {
        Happened happened = happenings.happened();
        Sightings each = Objects.requireNonNull(happenings.each());
        Roster roster = Roster.of(tables, scan, each.accounts(), happened.events(), each);
        return new Columns(roster, happened.events(), happened.lanes(), happened.sightings(), happened.asOf());
    }

    /** The same, with clusters as people formed them since. */
    Columns relabelled(Tables tables) {
        return new Columns(
                roster.relabelled(tables),
                events,
                lanes,
                sightings,
                tables.entries().last());
    }

    /** The same, where nothing it holds has changed up to this entry. */
    Columns at(long seq) {
        return new Columns(roster, events, lanes, sightings, seq);
    }
}
