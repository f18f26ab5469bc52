package stillwatch.intake.apply;

import java.io.IOException;
import java.util.List;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.IntakeAction;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.intake.rows.RowsLine;
import stillwatch.progress.Progress;
import stillwatch.store.Change;
import stillwatch.store.Tables;
import stillwatch.store.apply.Applier;
import stillwatch.store.apply.EntryHead;
import stillwatch.store.apply.Obstacle;
import stillwatch.store.apply.Vanishing;
import stillwatch.store.row.ImportTable;
import stillwatch.store.row.RowsIn;
import stillwatch.store.row.RowsOut;

/**
 * Imports: the rows of a rows file into the store, and back out. A large one is fastest as the first thing written in its
 * change, because then it can be written ahead in pieces.
 */
public final class ImportApplier implements Applier<IntakeAction> {
    private final RowsSource rows;
    private final Progress progress;

    public ImportApplier(RowsSource rows, Progress progress) {
        this.rows = rows;
        this.progress = progress;
    }

    @Override
    public IntakeAction apply(Change change, EntryHead entry, IntakeAction action) throws IOException {
        return switch (action) {
            case FileImported imported -> apply(change, entry, imported);
        };
    }

    private FileImported apply(Change change, EntryHead entry, FileImported action) throws IOException {
        Tables tables = change.tables();
        RowsIn in = RowsIn.fresh(tables.rows(), change::stage, readable(action));
        RowsIn.Outcome outcome = bring(in, action);
        FileImported counted = action.counted(outcome.accepted(), outcome.duplicate(), outcome.digest());
        tables.rows().imports().add(entry.seq(), counted, outcome.firstRow(), outcome.lastRow());
        in.note(entry.seq(), entry.seq());
        tables.evidence().add(entry.seq(), original(action), true);
        return counted;
    }

    private static long readable(FileImported action) {
        return action.rows() - action.rejected();
    }

    private static EvidenceAdded original(FileImported action) {
        return new EvidenceAdded(
                action.sha256(), action.file(), "", action.size(), null, null, null, null, action.reference());
    }

    private RowsIn.Outcome bring(RowsIn in, FileImported action) throws IOException {
        long expected = readable(action);
        try (RowsAhead ahead = new RowsAhead(rows.open(action.rowsFile()))) {
            long[] done = {0};
            ahead.each(batch -> {
                progress.stopIfCancelled();
                for (RowsLine.Row row : batch) {
                    in.row(row.id(), row.line(), row.facts());
                }
                done[0] += batch.size();
                progress.at("Bringing rows in", done[0], expected);
            });
        }
        RowsIn.Outcome outcome = in.finish();
        long met = outcome.accepted() + outcome.duplicate();
        if (met != expected) {
            throw new IOException("the rows kept of " + action.file() + " are not complete: " + met + " instead of "
                    + expected + " (rows/" + action.rowsFile() + ")");
        }
        return outcome;
    }

    @Override
    public List<Obstacle> obstacles(Tables tables, EntryHead entry, IntakeAction action) {
        return Vanishing.written(tables, held(tables, entry));
    }

    private static ImportTable.Held held(Tables tables, EntryHead entry) {
        return tables.rows()
                .imports()
                .at(entry.seq())
                .orElseThrow(() -> new IllegalArgumentException("entry " + entry.seq() + " is no import"));
    }

    @Override
    public void takeBack(Change change, EntryHead entry, IntakeAction action, EntryHead by) {
        Tables tables = change.tables();
        new RowsOut(tables.rows(), held(tables, entry)).run(by.seq());
        tables.rows().imports().undoneBy(entry.seq(), by.seq());
    }

    @Override
    public void applyAgain(Change change, EntryHead entry, IntakeAction action, EntryHead by) throws IOException {
        Tables tables = change.tables();
        ImportTable.Held held = held(tables, entry);
        RowsIn in = RowsIn.again(tables.rows(), held);
        bring(in, held.action());
        tables.rows().imports().undoneBy(entry.seq(), null);
        in.note(by.seq(), entry.seq());
    }

    @Override
    public void erase(Change change, EntryHead entry, IntakeAction action, EntryHead by) {
        Tables tables = change.tables();
        new RowsOut(tables.rows(), held(tables, entry)).run(by.seq());
        tables.rows().imports().remove(entry.seq());
        tables.evidence().remove(entry.seq());
    }
}
