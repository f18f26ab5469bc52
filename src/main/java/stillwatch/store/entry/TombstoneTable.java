package stillwatch.store.entry;

import java.util.List;
import java.util.Optional;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Evidence destroyed by order: on whose authority and why. */
public final class TombstoneTable {
    public static final String CREATE = """
            CREATE TABLE tombstone(
                seq BIGINT PRIMARY KEY,
                sha256 VARCHAR NOT NULL,
                by_name VARCHAR NOT NULL,
                authority VARCHAR NOT NULL,
                why VARCHAR NOT NULL)""";

    private final Sql sql;

    public TombstoneTable(Sql sql) {
        this.sql = sql;
    }

    /** What is left of it. */
    public record Tombstone(long seq, String sha256, String by, String authority, String why) {
        static Tombstone read(Cells from) {
            return new Tombstone(from.number(), from.text(), from.text(), from.text(), from.text());
        }
    }

    public void add(Tombstone stone) {
        sql.with("INSERT INTO tombstone VALUES(?, ?, ?, ?, ?)")
                .number(stone.seq())
                .text(stone.sha256())
                .text(stone.by())
                .text(stone.authority())
                .text(stone.why())
                .run();
    }

    public Optional<Tombstone> of(String sha256) {
        return sql.with("SELECT * FROM tombstone WHERE sha256 = ? ORDER BY seq FETCH FIRST 1 ROW ONLY")
                .text(sha256)
                .first(Tombstone::read);
    }

    public List<Tombstone> all() {
        return sql.with("SELECT * FROM tombstone ORDER BY seq").list(Tombstone::read);
    }

    public void remove(long seq) {
        sql.with("DELETE FROM tombstone WHERE seq = ?").number(seq).run();
    }
}
