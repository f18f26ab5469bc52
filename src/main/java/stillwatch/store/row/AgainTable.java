package stillwatch.store.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/**
 * Rows that came again: at which place, and which row it is. To find the marks of a row the table is read through, because
 * that is needed for undo only and an index would cost every import.
 */
public final class AgainTable {
    static final String CREATE = """
            CREATE TABLE came_again(
                place BIGINT PRIMARY KEY,
                row_nr BIGINT NOT NULL,
                line BIGINT NOT NULL)""";

    private final Sql sql;

    AgainTable(Sql sql) {
        this.sql = sql;
    }

    record Mark(long place, long row, long line) {
        static Mark read(Cells from) {
            return new Mark(from.number(), from.number(), from.number());
        }
    }

    void add(long place, long row, long line) {
        sql.with("INSERT INTO came_again VALUES(?, ?, ?)")
                .number(place)
                .number(row)
                .number(line)
                .add();
    }

    /** The marks of these rows, a row's in the order of their places. */
    private List<Mark> of(long firstRow, long lastRow) {
        List<Mark> marks = sql.with("SELECT place, row_nr, line FROM came_again WHERE row_nr BETWEEN ? AND ?")
                .number(firstRow)
                .number(lastRow)
                .list(Mark::read);
        marks.sort(Comparator.comparingLong(Mark::row).thenComparingLong(Mark::place));
        return marks;
    }

    Map<Long, List<Mark>> byRow(long firstRow, long lastRow) {
        Map<Long, List<Mark>> byRow = new HashMap<>();
        of(firstRow, lastRow)
                .forEach(mark -> byRow.computeIfAbsent(mark.row(), row -> new ArrayList<>(1))
                        .add(mark));
        return byRow;
    }

    /** Those of these rows that came again. */
    public Set<Long> rowsWithMarks(long firstRow, long lastRow) {
        return Set.copyOf(sql.with("SELECT DISTINCT row_nr FROM came_again WHERE row_nr BETWEEN ? AND ?")
                .number(firstRow)
                .number(lastRow)
                .list(Cells::number));
    }

    void pointTo(long place, long row) {
        sql.with("UPDATE came_again SET row_nr = ? WHERE place = ?")
                .number(row)
                .number(place)
                .add();
    }

    void remove(long firstPlace, long lastPlace) {
        sql.with("DELETE FROM came_again WHERE place BETWEEN ? AND ?")
                .number(firstPlace)
                .number(lastPlace)
                .run();
    }

    public int sweep(long place, int atMost) {
        return sql.with("DELETE FROM came_again WHERE place >= ? FETCH FIRST ? ROWS ONLY")
                .number(place)
                .number(atMost)
                .run();
    }

    public long last() {
        return sql.with("SELECT MAX(place) FROM came_again").numberOr(0);
    }

    public long count() {
        return sql.with("SELECT COUNT(*) FROM came_again").numberOr(0);
    }
}
