package stillwatch.store.entry;

import java.util.Optional;
import stillwatch.casefile.Handling;
import stillwatch.store.sql.Sql;

/** What the case is called and for, each time it was said; the latest in force counts. */
public final class DescriptionTable {
    public static final String CREATE = """
            CREATE TABLE description(
                seq BIGINT PRIMARY KEY,
                title VARCHAR NOT NULL,
                purpose VARCHAR NOT NULL,
                handling VARCHAR NOT NULL,
                invented BOOLEAN NOT NULL,
                undone BOOLEAN NOT NULL)""";

    private final Sql sql;

    public DescriptionTable(Sql sql) {
        this.sql = sql;
    }

    /** What is said of the case as a whole. */
    public record Description(String title, String purpose, Handling handling, boolean invented) {}

    public void add(long seq, Description description) {
        sql.with("INSERT INTO description VALUES(?, ?, ?, ?, ?, FALSE)")
                .number(seq)
                .text(description.title())
                .text(description.purpose())
                .word(description.handling())
                .flag(description.invented())
                .run();
    }

    public void undone(long seq, boolean undone) {
        sql.with("UPDATE description SET undone = ? WHERE seq = ?")
                .flag(undone)
                .number(seq)
                .run();
    }

    public void remove(long seq) {
        sql.with("DELETE FROM description WHERE seq = ?").number(seq).run();
    }

    public Optional<Description> current() {
        return sql.with("SELECT title, purpose, handling, invented FROM description WHERE NOT undone"
                        + " ORDER BY seq DESC FETCH FIRST 1 ROW ONLY")
                .first(c -> new Description(c.text(), c.text(), c.word(Handling.class), c.flag()));
    }
}
