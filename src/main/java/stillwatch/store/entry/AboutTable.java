package stillwatch.store.entry;

import java.util.Collection;
import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.store.sql.Sql;

/** Which decision makes what has an id, and which are about it. */
public final class AboutTable {
    public static final String CREATE = """
            CREATE TABLE IF NOT EXISTS decision_about(
                id VARCHAR NOT NULL,
                seq BIGINT NOT NULL,
                made BOOLEAN NOT NULL,
                PRIMARY KEY(id, seq))""";

    public static final String INDEX = "CREATE INDEX IF NOT EXISTS decision_abouts ON decision_about(seq)";
    private static final String IN_FORCE =
            " AND EXISTS (SELECT 1 FROM decision d WHERE d.seq = a.seq AND d.piece = 0 AND NOT d.undone)";
    private final Sql sql;

    public AboutTable(Sql sql) {
        this.sql = sql;
    }

    public void add(long seq, Collection<String> ids, boolean made) {
        for (String id : ids) {
            sql.with("INSERT INTO decision_about VALUES(?, ?, ?)")
                    .text(id)
                    .number(seq)
                    .flag(made)
                    .add();
        }
        sql.flush();
    }

    public void remove(long seq) {
        sql.with("DELETE FROM decision_about WHERE seq = ?").number(seq).run();
    }

    /** What the decision of an entry is about, in force or not. */
    public List<String> of(long seq) {
        return sql.with("SELECT id FROM decision_about WHERE seq = ? ORDER BY id")
                .number(seq)
                .list(cells -> cells.text());
    }

    /** Whether a decision in force, other than this one, makes what has this id. */
    public boolean makes(Id id, long otherThan) {
        return sql.with("SELECT COUNT(*) FROM decision_about a WHERE id = ? AND made AND seq <> ?" + IN_FORCE)
                        .text(id.toString())
                        .number(otherThan)
                        .numberOr(0)
                > 0;
    }

    /** The decisions in force that make it or are about it. */
    public List<Long> deciding(String id) {
        return sql.with("SELECT seq FROM decision_about a WHERE id = ?" + IN_FORCE + " ORDER BY seq")
                .text(id)
                .list(cells -> cells.number());
    }

    /** Everything that decisions in force are about and do not make themselves. */
    public List<String> mentioned() {
        return sql.with("SELECT DISTINCT id FROM decision_about a WHERE NOT made" + IN_FORCE + " ORDER BY id")
                .list(cells -> cells.text());
    }
}
