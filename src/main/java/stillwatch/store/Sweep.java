package stillwatch.store;

import stillwatch.store.entity.EntityTable;
import stillwatch.store.fact.FactTable;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.Sql;

/**
 * Removes what an import wrote ahead and did not finish: everything that hangs on places no import holds. The rows themselves
 * go last, so that a sweep cut short is taken up again.
 */
final class Sweep {
    private static final int AT_ONCE = 50_000;
    private final Sql sql;
    private final RowTables tables;

    Sweep(Sql sql, RowTables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** One bounded delete; answers how many rows went. */
    private interface Part {
        int sweep(int atMost);
    }

    void run() {
        long row = tables.imports().nextRow();
        if (Math.max(tables.rows().last(), tables.again().last()) < row) {
            return;
        }
        for (FactTable<?> table : tables.facts().all()) {
            all(atMost -> table.sweep(row, atMost));
        }
        for (EntityTable<?> table : tables.entities().all()) {
            all(atMost -> table.sweep(row, atMost));
        }
        tables.entities().postings().forEach(p -> p.remove(row, Long.MAX_VALUE));
        sql.commit();
        all(atMost -> tables.sweepKeys(row, atMost));
        all(atMost -> tables.wholes().sweep(row, atMost));
        all(atMost -> tables.again().sweep(row, atMost));
        all(atMost -> tables.rows().sweep(row, atMost));
    }

    private void all(Part part) {
        int gone;
        do {
            gone = part.sweep(AT_ONCE);
            sql.commit();
        } while (gone > 0);
    }
}
