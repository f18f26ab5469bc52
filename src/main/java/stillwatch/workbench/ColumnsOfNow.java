package stillwatch.workbench;

import org.jspecify.annotations.Nullable;
import stillwatch.store.Store;
import stillwatch.store.Tables;

/**
 * Keeps the columns of the case, and reads them anew after something was imported or taken back. What happened is there first
 * and can be asked for by itself: no chart over time waits for the accounts.
 */
final class ColumnsOfNow {
    private static final String CLUSTERS = "cluster-";
    private final Store store;
    private final ColumnsFile kept;
    private final HappenedFile keptHappened;
    private final Object happening = new Object();
    private volatile @Nullable Happenings lastHappened;
    private @Nullable Columns last;

    ColumnsOfNow(Store store, ColumnsFile kept, HappenedFile keptHappened) {
        this.store = store;
        this.kept = kept;
        this.keptHappened = keptHappened;
    }

    Happened happened() {
        synchronized (happening) {
            Happenings now = store.read(this::happenings);
            lastHappened = now;
            return now.happened();
        }
    }

    /** The lock of what happened is never waited for while a connection is held: its holder may need one. */
    Columns get() {
        happened();
        synchronized (this) {
            Columns now = store.read(this::get);
            last = now;
            Happenings happenings = lastHappened;
            if (happenings != null && happenings.happened().asOf() == now.asOf()) {
                lastHappened = happenings.withoutEach();
            }
            return now;
        }
    }

    private Happenings happenings(Tables tables) {
        Happenings before = lastHappened;
        long seq = tables.entries().last();
        if (before == null || hasChanged(before.happened().asOf(), seq, tables)) {
            return keptHappened.read(tables);
        }
        return before.happened().asOf() == seq ? before : before.at(seq);
    }

    private static boolean hasChanged(long before, long seq, Tables tables) {
        return before != seq
                && (!tables.rows().touched().since(before).isEmpty() || DecidedEvents.since(before, tables));
    }

    private Columns get(Tables tables) {
        Columns before = last;
        long seq = tables.entries().last();
        if (before == null || hasChanged(before.asOf(), seq, tables)) {
            return kept.columns(tables, withEach(tables));
        }
        if (before.asOf() == seq) {
            return before;
        }
        return relabelled(tables, before.asOf()) ? before.relabelled(tables) : before.at(seq);
    }

    private static boolean relabelled(Tables tables, long since) {
        return new Behind(tables).since(since).stream().anyMatch(action -> action.startsWith(CLUSTERS));
    }

    /** What happened was asked for just before; in between somebody may have written. */
    private Happenings withEach(Tables tables) {
        Happenings known = happenings(tables);
        return known.each() == null ? keptHappened.read(tables) : known;
    }
}
