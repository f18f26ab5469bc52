package stillwatch.store;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stillwatch.store.sql.Sql;

/** The one write transaction: all of it or nothing. Closing it without {@link #commit()} takes everything back. */
public final class Change implements AutoCloseable {
    private final Sql sql;
    private final Tables tables;
    private final Readers readers;
    private final Consumer<@Nullable Applied> ended;
    private @Nullable Applied applied;
    private boolean staged;
    private boolean open = true;

    Change(Sql sql, Tables tables, Readers readers, Consumer<@Nullable Applied> ended) {
        this.sql = sql;
        this.tables = tables;
        this.readers = readers;
        this.ended = ended;
    }

    public Tables tables() {
        return tables;
    }

    /** With the commit the store stands at this entry. */
    public void applied(long seq, String hash) {
        applied = new Applied(seq, hash);
    }

    /**
     * Writes an import's rows ahead: one transaction of millions of rows costs three times as much as many small ones. What
     * lies behind the last import's place is swept away on rollback and on open, and readers keep the state before.
     */
    public void stage() {
        readers.hold();
        staged = true;
        sql.commit();
    }

    public void commit() {
        if (applied != null) {
            new MetaTable(sql).applied(applied);
        }
        sql.commit();
        end(applied);
    }

    public void rollback() {
        try {
            sql.rollback();
            if (staged) {
                new Sweep(sql, tables.rows()).run();
            }
        } finally {
            end(null);
        }
    }

    /** {@code reached} is null where the store stands where it stood. */
    private void end(@Nullable Applied reached) {
        open = false;
        try {
            readers.letGo();
        } finally {
            ended.accept(reached);
        }
    }

    @Override
    public void close() {
        if (open) {
            rollback();
        }
    }
}
