package stillwatch.store.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import stillwatch.casefile.Id;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Prepared;
import stillwatch.store.sql.Slots;
import stillwatch.store.sql.Sql;

/**
 * Things with a natural key that many rows mention. The row number is the beginning of the id ({@link Slots}); {@code born}
 * is the first row that mentioned it, and the counters say how many live facts of each sort do.
 *
 * @param <K> the natural key
 */
public abstract class EntityTable<K> {
    private final Sql sql;
    private final String name;
    private final List<String> counters;
    private final String insert;
    private final String increase;
    private final String removeUnused;

    EntityTable(Sql sql, String name, int naturalColumns, List<String> counters) {
        this.sql = sql;
        this.name = name;
        this.counters = counters;
        this.insert = "INSERT INTO " + name + " VALUES(?" + ", ?".repeat(3 + naturalColumns + counters.size()) + ")";
        this.increase = "UPDATE " + name + " SET "
                + counters.stream().map(c -> c + " = " + c + " + ?").collect(Collectors.joining(", "))
                + " WHERE nr = ?";
        this.removeUnused = "DELETE FROM " + name + " WHERE nr = ? AND "
                + counters.stream().map(c -> c + " = 0").collect(Collectors.joining(" AND "));
    }

    public abstract Id id(K key);

    abstract void bind(Prepared to, K key);

    /** Whether a part of the key is cut in its column. */
    abstract boolean cut(K key);

    public String name() {
        return name;
    }

    List<String> counters() {
        return counters;
    }

    /** One slot that is taken. */
    record Taken(long slot, int step, int lo, long born) {
        boolean by(HexId id) {
            return lo == id.lo() && slot - step == Slots.first(id);
        }
    }

    List<Taken> taken(HexId id) {
        return sql.with("SELECT nr, step, lo, born FROM " + name + " WHERE nr BETWEEN ? AND ? ORDER BY nr")
                .number(Slots.first(id))
                .number(Slots.last(id))
                .list(EntityTable::taken);
    }

    /** The next slots taken from {@code slot} on. */
    List<Taken> takenFrom(long slot, int limit) {
        return sql.with("SELECT nr, step, lo, born FROM " + name + " WHERE nr >= ? ORDER BY nr FETCH FIRST ? ROWS ONLY")
                .number(slot)
                .number(limit)
                .list(EntityTable::taken);
    }

    private static Taken taken(Cells from) {
        return new Taken(from.number(), (int) from.number(), (int) from.number(), from.number());
    }

    public OptionalLong find(HexId id) {
        return taken(id).stream().filter(t -> t.by(id)).mapToLong(Taken::slot).findFirst();
    }

    public Optional<HexId> idAt(long slot) {
        return sql.with("SELECT step, lo FROM " + name + " WHERE nr = ?")
                .number(slot)
                .first(c -> new HexId(slot - c.number(), (int) c.number()));
    }

    void insert(Mention<K> mention) {
        Prepared to = sql.with(insert)
                .number(mention.slot)
                .number(mention.step)
                .number(mention.lo)
                .number(mention.born);
        bind(to, mention.key);
        for (int count : mention.counts) {
            to.number(count);
        }
        to.add();
    }

    void increase(long slot, int[] counts) {
        Prepared to = sql.with(increase);
        for (int count : counts) {
            to.number(count);
        }
        to.number(slot).add();
    }

    void removeUnused(long slot) {
        sql.with(removeUnused).number(slot).add();
    }

    /** Removes what only rows from {@code row} on mentioned, a bounded number at a time; answers how many. */
    public int sweep(long row, int atMost) {
        return sql.with("DELETE FROM " + name + " WHERE born >= ? FETCH FIRST ? ROWS ONLY")
                .number(row)
                .number(atMost)
                .run();
    }

    void flush() {
        sql.flush();
    }

    public long count() {
        return sql.with("SELECT COUNT(*) FROM " + name).numberOr(0);
    }
}
