package stillwatch.desktop.screen.accounts;

import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** Rows as a table takes them, on top of an array: nothing is made for a row before it is looked at. */
final class RowList extends ObservableListBase<Integer> {
    private final int[] rows;

    RowList(int[] rows) {
        this.rows = rows;
    }

    @Override
    public Integer get(int index) {
        return rows[index];
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** Itself only: a table compares its rows before and after, and a hundred thousand of them one by one take their time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
