package stillwatch.store.decided;

import stillwatch.casefile.Id;
import stillwatch.store.Tables;
import stillwatch.store.view.Provenance;

/** Whether there is something with an id: brought by an import in force, or made by a decision in force. */
public final class Existing {
    private static final long NONE = 0;

    private Existing() {}

    public static boolean in(Tables tables, Id id) {
        return in(tables, id, NONE);
    }

    /** Whether there would be without this entry, an entry that is no import. */
    public static boolean in(Tables tables, Id id, long without) {
        if (!id.isWhole()) {
            return false;
        }
        return switch (id.kind()) {
            case ANNOTATION -> id.isMade() && tables.annotations().current(id).isPresent();
            case EVIDENCE -> id.isMade() ? tables.abouts().makes(id, without) : arrived(tables, id, without);
            default -> tables.abouts().makes(id, without) || new Provenance(tables.rows()).known(id);
        };
    }

    private static boolean arrived(Tables tables, Id id, long without) {
        return tables.evidence().arrivals(id).stream().anyMatch(arrival -> arrival.seq() != without);
    }
}
