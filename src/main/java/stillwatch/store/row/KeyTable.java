package stillwatch.store.row;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Prepared;
import stillwatch.store.sql.Slots;
import stillwatch.store.sql.Sql;

/** From an id to a number; the table lies in the order of the ids. */
public final class KeyTable {
    static final long NONE = -1;
    private static final int PAGE = 20_000;
    private final Sql sql;
    private final String name;

    KeyTable(Sql sql, String name) {
        this.sql = sql;
        this.name = name;
    }

    static String create(String name) {
        return """
                CREATE TABLE %s(
                    slot BIGINT PRIMARY KEY,
                    step TINYINT NOT NULL,
                    lo INT NOT NULL,
                    nr BIGINT NOT NULL)""".replace("%s", name);
    }

    private record Entry(long slot, long step, int lo, long nr) {
        boolean is(HexId id) {
            return lo == id.lo() && slot - step == Slots.first(id);
        }
    }

    private List<Entry> near(HexId id) {
        List<Entry> near = sql.with("SELECT slot, step, lo, nr FROM " + name + " WHERE slot BETWEEN ? AND ?")
                .number(Slots.first(id))
                .number(Slots.last(id))
                .list(c -> new Entry(c.number(), c.number(), (int) c.number(), c.number()));
        return near.stream().filter(entry -> entry.is(id)).toList();
    }

    /** The number under this id, or {@link #NONE}. */
    public long find(HexId id) {
        List<Entry> found = near(id);
        return found.isEmpty() ? NONE : found.getFirst().nr();
    }

    private static final String EXACTLY = " WHERE slot BETWEEN ? AND ? AND lo = ? AND slot - step = ?";

    private static Prepared exactly(Prepared statement, HexId id) {
        return statement
                .number(Slots.first(id))
                .number(Slots.last(id))
                .number(id.lo())
                .number(Slots.first(id));
    }

    /** Gives these ids other numbers. */
    void moveAll(List<HexId> ids, LongArrayList nrs) {
        for (int i = 0; i < ids.size(); i++) {
            exactly(sql.with("UPDATE " + name + " SET nr = ?" + EXACTLY).number(nrs.getLong(i)), ids.get(i))
                    .add();
        }
        sql.flush();
    }

    void removeAll(List<HexId> ids, LongArrayList nrs) {
        for (HexId id : ids) {
            exactly(sql.with("DELETE FROM " + name + EXACTLY), id).add();
        }
        sql.flush();
    }

    /** Adds ids in ascending order, none of which is there yet. */
    void addAll(List<HexId> ids, LongArrayList nrs) {
        Prepared insert = sql.with("INSERT INTO " + name + " VALUES(?, ?, ?, ?)");
        for (int i = 0; i < ids.size(); i++) {
            gather(insert, ids.get(i), 0, nrs.getLong(i));
        }
        for (int taken : insert.flushFindingTaken()) {
            addBeyond(ids.get(taken), nrs.getLong(taken));
        }
    }

    private void addBeyond(HexId id, long nr) {
        for (int step = 1; step < Slots.STEPS; step++) {
            Prepared insert = sql.with("INSERT INTO " + name + " VALUES(?, ?, ?, ?)");
            gather(insert, id, step, nr);
            if (insert.flushFindingTaken().isEmpty()) {
                return;
            }
        }
        throw Slots.full(id);
    }

    private static void gather(Prepared insert, HexId id, int step, long nr) {
        insert.restart()
                .number(Slots.first(id) + step)
                .number(step)
                .number(id.lo())
                .number(nr)
                .gather();
    }

    long count() {
        return sql.with("SELECT COUNT(*) FROM " + name).numberOr(0);
    }

    /** Takes every id and its number, in order. */
    interface Taker {
        void take(long hi, int lo, long nr);
    }

    private List<Entry> page(long from) {
        return sql.with("SELECT slot, step, lo, nr FROM " + name
                        + " WHERE slot >= ? ORDER BY slot FETCH FIRST ? ROWS ONLY")
                .number(from)
                .number(PAGE)
                .list(c -> new Entry(c.number(), c.number(), (int) c.number(), c.number()));
    }

    void each(Taker taker) {
        List<Entry> page = new ArrayList<>();
        long after = Long.MIN_VALUE;
        do {
            page.clear();
            page.addAll(page(after));
            page.forEach(entry -> taker.take(entry.slot() - entry.step(), entry.lo(), entry.nr()));
            after = page.isEmpty() ? after : page.getLast().slot() + 1;
        } while (page.size() == PAGE);
    }

    /** Removes what leads to numbers from {@code nr} on, a bounded number at a time; answers how many. */
    int sweep(long nr, int atMost) {
        return sql.with("DELETE FROM " + name + " WHERE nr >= ? FETCH FIRST ? ROWS ONLY")
                .number(nr)
                .number(atMost)
                .run();
    }
}
