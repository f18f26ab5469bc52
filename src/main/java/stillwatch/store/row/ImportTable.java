package stillwatch.store.row;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Imports, also those taken back, and which places they hold. */
public final class ImportTable {
    public static final String CREATE = """
            CREATE TABLE import(
                seq BIGINT PRIMARY KEY,
                file VARCHAR NOT NULL,
                sha256 VARCHAR NOT NULL,
                size BIGINT NOT NULL,
                reference VARCHAR,
                reader VARCHAR NOT NULL,
                reader_version INT NOT NULL,
                settings VARCHAR NOT NULL,
                rows_file VARCHAR NOT NULL,
                rows_met BIGINT NOT NULL,
                accepted BIGINT NOT NULL,
                duplicate BIGINT NOT NULL,
                rejected BIGINT NOT NULL,
                digest VARCHAR NOT NULL,
                first_row BIGINT NOT NULL,
                last_row BIGINT NOT NULL,
                undone_by BIGINT)""";

    public static final String INDEX = "CREATE INDEX import_rows ON import(first_row, seq)";
    private static final String COLUMNS =
            "seq, file, sha256, size, reference, reader, reader_version, settings, rows_file,"
                    + " rows_met, accepted, duplicate, rejected, digest, first_row, last_row, undone_by";
    private final Sql sql;

    ImportTable(Sql sql) {
        this.sql = sql;
    }

    /** An import and the places it holds. */
    public record Held(
            long seq,
            FileImported action,
            long firstRow,
            long lastRow,
            @Nullable Long undoneBy) {
        static Held read(Cells from) {
            long seq = from.number();
            FileImported action = new FileImported(
                    from.text(),
                    from.text(),
                    from.number(),
                    from.maybeText(),
                    from.text(),
                    (int) from.number(),
                    from.text(),
                    from.text(),
                    from.number(),
                    from.number(),
                    from.number(),
                    from.number(),
                    from.text());
            return new Held(seq, action, from.number(), from.number(), from.maybeNumber());
        }
    }

    public void add(long seq, FileImported action, long firstRow, long lastRow) {
        sql.with("INSERT INTO import(" + COLUMNS + ") VALUES(?" + ", ?".repeat(15) + ", NULL)")
                .number(seq)
                .text(action.file())
                .text(action.sha256())
                .number(action.size())
                .text(action.reference())
                .text(action.reader())
                .number(action.readerVersion())
                .text(action.settings())
                .text(action.rowsFile())
                .number(action.rows())
                .number(action.accepted())
                .number(action.duplicate())
                .number(action.rejected())
                .text(action.digest())
                .number(firstRow)
                .number(lastRow)
                .run();
    }

    public Optional<Held> at(long seq) {
        return sql.with("SELECT " + COLUMNS + " FROM import WHERE seq = ?")
                .number(seq)
                .first(Held::read);
    }

    public List<Held> all() {
        return sql.with("SELECT " + COLUMNS + " FROM import ORDER BY seq").list(Held::read);
    }

    public void undoneBy(long seq, @Nullable Long by) {
        sql.with("UPDATE import SET undone_by = ? WHERE seq = ?")
                .maybe(by)
                .number(seq)
                .run();
    }

    public void remove(long seq) {
        sql.with("DELETE FROM import WHERE seq = ?").number(seq).run();
    }

    /** The import that holds this place. */
    public long ofRow(long row) {
        return sql.with("SELECT seq FROM import WHERE first_row <= ? ORDER BY first_row DESC, seq DESC"
                        + " FETCH FIRST 1 ROW ONLY")
                .number(row)
                .numberOr(0);
    }

    /** The first place no import holds. */
    public long nextRow() {
        return sql.with("SELECT MAX(last_row) + 1 FROM import").numberOr(1);
    }
}
