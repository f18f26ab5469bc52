package stillwatch.workbench;

import org.jspecify.annotations.Nullable;
import stillwatch.store.Store;
import stillwatch.store.Tables;

/** Keeps the columns of the case, and reads them anew after something was imported or taken back. */
final class ColumnsOfNow {
    private final Store store;
    private @Nullable Columns last;

    ColumnsOfNow(Store store) {
        this.store = store;
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
        boolean same = before != null && tables.rows().touched().since(before.asOf()).isEmpty();
        return same && before != null ? before.at(seq) : Columns.of(tables);
    }
}
