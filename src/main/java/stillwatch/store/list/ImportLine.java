package stillwatch.store.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.store.Tables;
import stillwatch.store.sql.Cells;

/** An import: rows = accepted + duplicate + rejected. {@code undoneBy}: the entry that took it back. */
public record ImportLine(
        long entry,
        String file,
        String at,
        String by,
        String reader,
        String sha256,
        long size,
        long rows,
        long accepted,
        long duplicate,
        long rejected,
        @Nullable Long undoneBy) {

    private static ImportLine read(Cells from) {
        return new ImportLine(
                from.number(),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.number(),
                from.number(),
                from.number(),
                from.number(),
                from.number(),
                from.maybeNumber());
    }

    /** All of them, also those taken back, newest first. */
    public static List<ImportLine> all(Tables tables) {
        return tables.sql().with("""
                        SELECT i.seq, i.file, e.at, e.by_name, i.reader, i.sha256, i.size, i.rows_met, i.accepted,
                            i.duplicate, i.rejected, i.undone_by
                        FROM import i JOIN entry e ON e.seq = i.seq ORDER BY i.seq DESC""").list(ImportLine::read);
    }
}
