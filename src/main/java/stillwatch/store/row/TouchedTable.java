package stillwatch.store.row;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Which entry changed the rows of which imports, so that whoever follows can catch up. */
public final class TouchedTable {
    public static final String CREATE = """
            CREATE TABLE touched(
                seq BIGINT NOT NULL,
                import BIGINT NOT NULL,
                PRIMARY KEY(seq, import))""";

    private final Sql sql;

    TouchedTable(Sql sql) {
        this.sql = sql;
    }

    void add(long seq, Set<Long> imports) {
        for (long one : new TreeSet<>(imports)) {
            sql.with("INSERT INTO touched VALUES(?, ?)").number(seq).number(one).add();
        }
        sql.flush();
    }

    /** The imports whose rows changed behind this entry. */
    public List<Long> since(long seq) {
        return sql.with("SELECT DISTINCT import FROM touched WHERE seq > ? ORDER BY import")
                .number(seq)
                .list(Cells::number);
    }
}
