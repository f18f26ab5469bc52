package stillwatch.store;

import stillwatch.store.sql.Sql;

/** One read connection and whether it looks at a fixed state. */
final class Reading {
    private final Sql sql;
    private final Tables tables;
    private boolean fixed;

    Reading(Sql sql, RowCounts.Last lastCounts) {
        this.sql = sql;
        this.tables = Tables.on(sql, lastCounts);
        sql.readSnapshots();
    }

    Tables tables() {
        return tables;
    }

    Sql sql() {
        return sql;
    }

    /** From here to {@link #release()} this connection sees the state of now. */
    void fix() {
        if (!fixed) {
            new MetaTable(sql).read();
            fixed = true;
        }
    }

    void release() {
        sql.rollback();
        fixed = false;
    }
}
