package stillwatch.desktop.screen.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.store.Tables;
import stillwatch.store.entry.EntryTable;
import stillwatch.store.row.ImportTable;

/**
 * An import made earlier.
 *
 * @param undoneBy the entry that took it back, or null
 */
record ImportRow(
        long seq,
        FileImported action,
        String at,
        String by,
        @Nullable Long undoneBy,
        @Nullable Undo undo) {

    /** Who took it back and when. */
    record Undo(long seq, String at, String by) {}

    /** Newest first. */
    static List<ImportRow> all(Tables tables) {
        return tables.rows().imports().all().reversed().stream()
                .map(held -> of(tables, held))
                .toList();
    }

    private static ImportRow of(Tables tables, ImportTable.Held held) {
        EntryTable.Line line = tables.entries().at(held.seq()).orElseThrow();
        Long by = held.undoneBy();
        Undo undo = by == null
                ? null
                : tables.entries()
                        .at(by)
                        .map(taken -> new Undo(taken.seq(), taken.at(), taken.by()))
                        .orElse(null);
        return new ImportRow(held.seq(), held.action(), line.at(), line.by(), by, undo);
    }

    boolean stands() {
        return undoneBy == null;
    }

    String file() {
        return action.file();
    }
}
