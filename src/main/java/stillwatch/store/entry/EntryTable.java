package stillwatch.store.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** The history, one line an entry, in plain words. */
public final class EntryTable {
    public static final String CREATE = """
            CREATE TABLE entry(
                seq BIGINT PRIMARY KEY,
                at VARCHAR NOT NULL,
                by_name VARCHAR NOT NULL,
                action VARCHAR NOT NULL,
                summary VARCHAR NOT NULL,
                target VARCHAR,
                undone_by BIGINT,
                destroyed_by BIGINT)""";

    private final Sql sql;

    public EntryTable(Sql sql) {
        this.sql = sql;
    }

    /** One line of the history; {@code target} is the id or entry it is about, where it is about one. */
    public record Line(
            long seq,
            String at,
            String by,
            String action,
            String summary,
            @Nullable String target,
            @Nullable Long undoneBy,
            @Nullable Long destroyedBy) {
        static Line read(Cells from) {
            return new Line(
                    from.number(),
                    from.text(),
                    from.text(),
                    from.text(),
                    from.text(),
                    from.maybeText(),
                    from.maybeNumber(),
                    from.maybeNumber());
        }
    }

    public void add(long seq, String at, String by, String action, String summary, @Nullable String target) {
        sql.with("INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?, NULL, NULL)")
                .number(seq)
                .text(at)
                .text(by)
                .text(action)
                .text(summary)
                .text(target)
                .run();
    }

    public void undoneBy(long seq, @Nullable Long by) {
        sql.with("UPDATE entry SET undone_by = ? WHERE seq = ?")
                .maybe(by)
                .number(seq)
                .run();
    }

    public void destroyedBy(long seq, long by, String summary) {
        sql.with("UPDATE entry SET destroyed_by = ?, summary = ?, target = NULL WHERE seq = ?")
                .number(by)
                .text(summary)
                .number(seq)
                .run();
    }

    /** The entries whose content an order destroyed. */
    public List<Long> destroyedBy(long order) {
        return sql.with("SELECT seq FROM entry WHERE destroyed_by = ? ORDER BY seq")
                .number(order)
                .list(c -> c.number());
    }

    public Optional<Line> at(long seq) {
        return sql.with("SELECT * FROM entry WHERE seq = ?").number(seq).first(Line::read);
    }

    /** Newest first. */
    public List<Line> newest(long offset, int limit) {
        return sql.with("SELECT * FROM entry ORDER BY seq DESC OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .number(offset)
                .number(limit)
                .list(Line::read);
    }

    /** The newest before this entry. */
    public List<Line> before(long seq, int limit) {
        return sql.with("SELECT * FROM entry WHERE seq < ? ORDER BY seq DESC FETCH FIRST ? ROWS ONLY")
                .number(seq)
                .number(limit)
                .list(Line::read);
    }

    /** The number of the last one; 0 for none. */
    public long last() {
        return sql.with("SELECT MAX(seq) FROM entry").numberOr(0);
    }

    /** Everybody who did something, by name. */
    public List<String> people() {
        return sql.with("SELECT DISTINCT by_name FROM entry ORDER BY by_name").list(c -> c.text());
    }

    /** Behind this entry, oldest first. */
    public List<Line> since(long seq) {
        return sql.with("SELECT * FROM entry WHERE seq > ? ORDER BY seq")
                .number(seq)
                .list(Line::read);
    }

    /** Those about what has this id, and these, oldest first. */
    public List<Line> about(String target, List<Long> these) {
        String numbers = these.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return sql.with("SELECT * FROM entry WHERE target = ? OR seq IN (" + numbers + ") ORDER BY seq")
                .text(target)
                .list(Line::read);
    }

    public long count() {
        return sql.with("SELECT COUNT(*) FROM entry").numberOr(0);
    }
}
