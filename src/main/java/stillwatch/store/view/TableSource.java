package stillwatch.store.view;

import stillwatch.store.row.RowTables;

/** A bounded block at a time: the database puts a long result on the disk before it hands out the first row. */
public record TableSource(RowTables tables) implements ScanSource {
    private static final int BLOCK = 20_000;

    @Override
    public void each(String table, String columns, Row seen) {
        String select = "SELECT nr, " + columns + " FROM " + table + " WHERE nr >= ? ORDER BY nr FETCH FIRST " + BLOCK
                + " ROWS ONLY";
        long[] next = {Long.MIN_VALUE};
        int[] met = {BLOCK};
        while (met[0] == BLOCK && next[0] != Long.MAX_VALUE) {
            met[0] = 0;
            tables.sql().with(select).number(next[0]).each(cells -> {
                long nr = cells.number();
                seen.at(nr, cells);
                next[0] = nr == Long.MAX_VALUE ? nr : nr + 1;
                met[0]++;
            });
        }
    }
}
