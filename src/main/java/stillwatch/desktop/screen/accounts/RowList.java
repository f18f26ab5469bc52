package stillwatch.desktop.screen.accounts;

import javafx.collections.ObservableListBase;

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
}
