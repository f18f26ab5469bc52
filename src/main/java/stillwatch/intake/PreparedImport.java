package stillwatch.intake;

import java.io.IOException;
import java.io.InputStream;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.evidence.Incoming;
import stillwatch.evidence.Kept;
import stillwatch.evidence.Shelf;
import stillwatch.evidence.Vault;
import stillwatch.evidence.gzip.RowsIn;

/** A file that was read and waits beside the case; closed without being kept, nothing of it stays. */
public final class PreparedImport implements AutoCloseable {
    private final Original original;
    private final Incoming rows;
    private final FileImported action;
    private Kept originalKept = Kept.ALREADY_THERE;
    private Kept rowsKept = Kept.ALREADY_THERE;

    PreparedImport(Original original, Incoming rows, FileImported action) {
        this.original = original;
        this.rows = rows;
        this.action = action;
    }

    /** What is to be journaled; how many rows are new is found when it is applied. */
    public FileImported action() {
        return action;
    }

    /** What a trial shows: nothing is compared with the case yet, so every readable row counts as accepted. */
    public Receipt trial() throws IOException {
        FileImported asIfNew = action.counted(action.rows() - action.rejected(), 0, "");
        try (InputStream in = new RowsIn(rows.read())) {
            return Receipt.read(0, asIfNew, in);
        }
    }

    /** Puts the original and what was read into the case, where the journal will name them. */
    public void keep() throws IOException {
        originalKept = original.keep();
        rowsKept = rows.keep();
    }

    /** Takes out of the case again what keeping brought into it: the import did not become true, because of {@code trouble}. */
    public void takeAway(Vault vault, Exception trouble) {
        try {
            if (originalKept == Kept.NEW) {
                vault.destroy(Shelf.EVIDENCE, action.sha256());
            }
            if (rowsKept == Kept.NEW) {
                vault.destroy(Shelf.ROWS, action.rowsFile());
            }
        } catch (IOException e) {
            trouble.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (original) {
            rows.close();
        }
    }
}
