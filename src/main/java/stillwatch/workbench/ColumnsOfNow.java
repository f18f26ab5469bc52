package stillwatch.workbench;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.store.Store;
import stillwatch.store.Tables;

/** Keeps the columns of the case, and reads them anew after something was imported or taken back. */
final class ColumnsOfNow {
    private static final Set<String> EVENTS =
            Set.of("event-added", "event-edited", "events-withdrawn", "events-restored", Behind.UNKNOWN);
    private static final String CLUSTERS = "cluster-";
    private final Store store;
    private final ColumnsFile kept;
    private @Nullable Columns last;

    ColumnsOfNow(Store store, ColumnsFile kept) {
        this.store = store;
        this.kept = kept;
    }

    synchronized Columns get() {
        Columns now = store.read(this::get);
        last = now;
        return now;
    }

    private Columns get(Tables tables) {
        Columns before = last;
        long seq = tables.entries().last();
        if (before != null && before.asOf() == seq) {
            return before;
        }
        if (before == null || !tables.rows().touched().since(before.asOf()).isEmpty()) {
            return kept.columns(tables);
        }
        Set<String> done = new Behind(tables).since(before.asOf());
        if (done.stream().anyMatch(EVENTS::contains)) {
            return kept.columns(tables);
        }
        return done.stream().anyMatch(action -> action.startsWith(CLUSTERS)) ? before.relabelled(tables) : before.at(seq);
    }
}
