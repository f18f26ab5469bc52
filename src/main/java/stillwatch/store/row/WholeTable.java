package stillwatch.store.row;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.fact.FactNr;
import stillwatch.store.sql.Sql;

/** Rows with a text too long for a column, kept whole in pieces beside the columns that hold its beginning. */
public final class WholeTable {
    public static final String CREATE = """
            CREATE TABLE whole_row(
                nr BIGINT PRIMARY KEY,
                piece VARBINARY NOT NULL)""";

    private static final int PIECE = 500_000;
    private static final RecordCodec<Whole> CODEC = RecordCodec.of(Whole.class);
    private final Sql sql;

    WholeTable(Sql sql) {
        this.sql = sql;
    }

    /** What is kept. */
    record Whole(List<Fact> facts) {}

    void add(long row, List<Fact> facts) {
        byte[] json = CODEC.bytes(new Whole(facts));
        for (int piece = 0; piece * PIECE < json.length; piece++) {
            int end = Math.min(json.length, (piece + 1) * PIECE);
            sql.with("INSERT INTO whole_row VALUES(?, ?)")
                    .number(FactNr.of(row, piece))
                    .bytes(Arrays.copyOfRange(json, piece * PIECE, end))
                    .add();
            sql.flush();
        }
    }

    Map<Long, List<Fact>> between(long firstRow, long lastRow) {
        Map<Long, ByteArrayOutputStream> pieces = new TreeMap<>();
        sql.with("SELECT nr, piece FROM whole_row WHERE nr BETWEEN ? AND ? ORDER BY nr")
                .number(FactNr.of(firstRow, 0))
                .number(FactNr.of(lastRow, (int) FactNr.PARTS))
                .each(c -> pieces.computeIfAbsent(FactNr.row(c.number()), row -> new ByteArrayOutputStream())
                        .writeBytes(c.bytes()));
        Map<Long, List<Fact>> found = new TreeMap<>();
        pieces.forEach(
                (row, bytes) -> found.put(row, CODEC.read(bytes.toByteArray()).facts()));
        return found;
    }

    void remove(long firstRow, long lastRow) {
        sql.with("DELETE FROM whole_row WHERE nr BETWEEN ? AND ?")
                .number(FactNr.of(firstRow, 0))
                .number(FactNr.of(lastRow, (int) FactNr.PARTS))
                .run();
    }

    public int sweep(long row, int atMost) {
        return sql.with("DELETE FROM whole_row WHERE nr >= ? FETCH FIRST ? ROWS ONLY")
                .number(FactNr.of(row, 0))
                .number(Math.min(atMost, 100))
                .run();
    }
}
