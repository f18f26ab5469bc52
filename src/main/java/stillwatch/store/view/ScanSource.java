package stillwatch.store.view;

import stillwatch.store.sql.Cells;

/** Where whole columns are read from: the tables, or what was kept of them when they were last read. */
public interface ScanSource {
    /** Every row in the order of its number. */
    void each(String table, String columns, Row seen);

    /** Takes a row. */
    interface Row {
        void at(long nr, Cells cells);
    }
}
