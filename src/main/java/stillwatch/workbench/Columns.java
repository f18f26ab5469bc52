package stillwatch.workbench;

import stillwatch.roster.Roster;
import stillwatch.store.Tables;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Quarters;
import stillwatch.timeline.Sightings;

/**
 * What a case holds as columns in memory, all of one state: screens ask these instead of the database.
 *
 * @param sightings how often accounts were seen with values, by quarter of an hour
 * @param asOf the last entry it knows of
 */
public record Columns(Roster roster, EventOrder events, Quarters sightings, long asOf) {
    static Columns of(Tables tables, ColumnScan scan) {
        Numbering accounts = scan.accounts();
        EventOrder events = EventOrder.of(tables, scan, accounts);
        Sightings sightings = Sightings.of(scan, accounts);
        Roster roster = Roster.of(tables, scan, accounts, events, sightings);
        return new Columns(
                roster, events, sightings.quarters(), tables.entries().last());
    }

    /** The same, with clusters as people formed them since. */
    Columns relabelled(Tables tables) {
        return new Columns(
                roster.relabelled(tables), events, sightings, tables.entries().last());
    }

    /** The same, where nothing it holds has changed up to this entry. */
    Columns at(long seq) {
        return new Columns(roster, events, sightings, seq);
    }
}
