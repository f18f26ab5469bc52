package stillwatch.workbench;

import org.jspecify.annotations.Nullable;
import stillwatch.store.Tables;
import stillwatch.store.tape.TapeReader;
import stillwatch.store.tape.TapeWriter;
import stillwatch.store.view.ColumnScan;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Sightings;
import stillwatch.timeline.lane.FirstLanes;

/** What happened, and each sighting by itself, which a roster is made with; null once one was: it is large. */
record Happenings(Happened happened, @Nullable Sightings each) {
    static Happenings of(Tables tables) {
        ColumnScan scan = new ColumnScan(tables.rows());
        EventOrder events = EventOrder.of(tables, scan);
        Sightings sightings = Sightings.of(scan, events.holders().numbering());
        return of(events, sightings, tables.entries().last());
    }

    private static Happenings of(EventOrder events, Sightings sightings, long asOf) {
        return new Happenings(new Happened(events, new FirstLanes(events), sightings.quarters(), asOf), sightings);
    }

    static Happenings kept(TapeReader from, long asOf) {
        EventOrder events = EventOrder.kept(from);
        return of(events, Sightings.kept(from), asOf);
    }

    void keep(TapeWriter to) {
        happened.events().keep(to);
        if (each != null) {
            each.keep(to);
        }
    }

    Happenings at(long seq) {
        return new Happenings(happened.at(seq), each);
    }

    Happenings withoutEach() {
        return new Happenings(happened, null);
    }
}
