package stillwatch.store.row;

import java.util.List;
import java.util.Optional;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Sql;

/**
 * The rows of all imports in force, each once. A row's number is its place: the places of an import follow each other in the
 * order of its file, and those of a later import come later. A row lies at the place of the earliest import that brings it.
 */
public final class RowTable {
    public static final String CREATE = """
            CREATE TABLE brought_row(
                nr BIGINT PRIMARY KEY,
                hi BIGINT NOT NULL,
                lo INT NOT NULL,
                line BIGINT NOT NULL)""";

    private final Sql sql;

    RowTable(Sql sql) {
        this.sql = sql;
    }

    public record Row(long nr, HexId id, long line) {
        static Row read(Cells from) {
            return new Row(from.number(), new HexId(from.number(), (int) from.number()), from.number());
        }
    }

    void add(long nr, HexId id, long line) {
        sql.with("INSERT INTO brought_row VALUES(?, ?, ?, ?)")
                .number(nr)
                .number(id.hi())
                .number(id.lo())
                .number(line)
                .add();
    }

    public List<Row> between(long first, long last) {
        return sql.with("SELECT nr, hi, lo, line FROM brought_row WHERE nr BETWEEN ? AND ? ORDER BY nr")
                .number(first)
                .number(last)
                .list(Row::read);
    }

    public Optional<Row> at(long nr) {
        return between(nr, nr).stream().findFirst();
    }

    /** The next rows from {@code nr} on, up to {@code last}. */
    public List<Row> from(long nr, long last, int limit) {
        return sql.with("SELECT nr, hi, lo, line FROM brought_row WHERE nr BETWEEN ? AND ? ORDER BY nr"
                        + " FETCH FIRST ? ROWS ONLY")
                .number(nr)
                .number(last)
                .number(limit)
                .list(Row::read);
    }

    void remove(long first, long last) {
        sql.with("DELETE FROM brought_row WHERE nr BETWEEN ? AND ?")
                .number(first)
                .number(last)
                .run();
    }

    public int sweep(long row, int atMost) {
        return sql.with("DELETE FROM brought_row WHERE nr >= ? FETCH FIRST ? ROWS ONLY")
                .number(row)
                .number(atMost)
                .run();
    }

    public long last() {
        return sql.with("SELECT MAX(nr) FROM brought_row").numberOr(0);
    }

    public long count() {
        return sql.with("SELECT COUNT(*) FROM brought_row").numberOr(0);
    }
}
