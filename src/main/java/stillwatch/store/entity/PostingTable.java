package stillwatch.store.entity;

import java.util.List;
import stillwatch.store.sql.Sql;

/**
 * Where an entity is mentioned: runs of fact numbers under its slot, the last 20 bits of which number the runs. Entities
 * that share the rest share the runs, and facts taken back stay listed: who reads looks at the fact itself.
 */
public final class PostingTable {
    static final long RUNS = (1L << 20) - 1;
    private final Sql sql;
    private final String name;

    public PostingTable(Sql sql, String name) {
        this.sql = sql;
        this.name = name;
    }

    public static String create(String name) {
        return """
                CREATE TABLE %s(
                    nr BIGINT PRIMARY KEY,
                    first_row BIGINT NOT NULL,
                    last_row BIGINT NOT NULL,
                    facts VARBINARY NOT NULL)""".replace("%s", name);
    }

    static long base(long slot) {
        return slot & ~RUNS;
    }

    boolean empty() {
        return sql.with("SELECT nr FROM " + name + " FETCH FIRST 1 ROW ONLY")
                .first(c -> c.number())
                .isEmpty();
    }

    /** The number the next run of this entity takes. */
    long next(long slot) {
        return sql.with("SELECT MAX(nr) + 1 FROM " + name + " WHERE nr BETWEEN ? AND ?")
                .number(base(slot))
                .number(base(slot) + RUNS)
                .numberOr(base(slot));
    }

    void insert(long nr, long firstRow, long lastRow, byte[] facts) {
        sql.with("INSERT INTO " + name + " VALUES(?, ?, ?, ?)")
                .number(nr)
                .number(firstRow)
                .number(lastRow)
                .bytes(facts)
                .add();
    }

    List<byte[]> runs(long slot) {
        return sql.with("SELECT facts FROM " + name + " WHERE nr BETWEEN ? AND ? ORDER BY nr")
                .number(base(slot))
                .number(base(slot) + RUNS)
                .list(c -> c.bytes());
    }

    /** Forgets the runs that lie wholly within these rows. */
    public void remove(long firstRow, long lastRow) {
        sql.with("DELETE FROM " + name + " WHERE first_row >= ? AND last_row <= ?")
                .number(firstRow)
                .number(lastRow)
                .run();
    }

    void flush() {
        sql.flush();
    }

    /** The numbers of the facts under this slot that carry one of the tags (a bit each), in order, each once. */
    public long[] facts(long slot, int tags) {
        return PostingRun.read(runs(slot), tags);
    }
}
