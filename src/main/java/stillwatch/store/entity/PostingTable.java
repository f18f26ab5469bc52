package stillwatch.store.entity;

import java.util.List;
import stillwatch.store.sql.Prepared;
import stillwatch.store.sql.Sql;

/**
 * Where an entity is mentioned: runs of fact numbers under its slot, the last 20 bits of which tell the runs apart. Entities
 * that share the rest share the runs, and facts taken back stay listed: who reads looks at the fact itself.
 */
public final class PostingTable {
    static final long RUNS = (1L << 20) - 1;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;
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

    /** A run under a slot; {@code first} is the number of its first fact. */
    record Run(long slot, long first, long last, byte[] facts) {
        /** The facts of a slot differ, so their numbers scattered over the places are mostly free: nobody has to look first. */
        long nr(int step) {
            return base(slot) | (((first * SCATTER) >>> 44) + step) & RUNS;
        }
    }

    /** Adds runs, best in the order of their slots. */
    void addAll(List<Run> runs) {
        Prepared insert = sql.with("INSERT INTO " + name + " VALUES(?, ?, ?, ?)");
        runs.forEach(run -> gather(insert, run, 0));
        for (int taken : insert.flushFindingTaken()) {
            addBeyond(insert, runs.get(taken));
        }
    }

    private static void addBeyond(Prepared insert, Run run) {
        for (int step = 1; step <= RUNS; step++) {
            gather(insert, run, step);
            if (insert.flushFindingTaken().isEmpty()) {
                return;
            }
        }
        throw new IllegalStateException("more mentions of one thing than can be listed");
    }

    private static void gather(Prepared insert, Run run, int step) {
        insert.restart()
                .number(run.nr(step))
                .number(run.first() >> 20)
                .number(run.last() >> 20)
                .bytes(run.facts())
                .gather();
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

    /** The numbers of the facts under this slot that carry one of the tags (a bit each), in order, each once. */
    public long[] facts(long slot, int tags) {
        return PostingRun.read(runs(slot), tags);
    }
}
