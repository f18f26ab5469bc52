package stillwatch.workbench;

import org.jspecify.annotations.Nullable;
import stillwatch.store.Store;
import stillwatch.store.Tables;
import stillwatch.store.entry.EntryTable;

/** Keeps the columns of the case, and reads them anew after something was imported or taken back. */
final class ColumnsOfNow {
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
        return clustersChanged(tables, before.asOf()) ? before.relabelled(tables) : before.at(seq);
    }

    /** Taking something back may concern a cluster too. */
    private static boolean clustersChanged(Tables tables, long since) {
        return tables.entries().since(since).stream()
                .map(EntryTable.Line::action)
                .anyMatch(action ->
                        action.startsWith("cluster-") || action.equals("undone") || action.equals("content-destroyed"));
    }
}
