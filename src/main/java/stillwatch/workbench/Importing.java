package stillwatch.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.intake.PreparedImport;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Refusal;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;

/** Brings a file into the case and says what came in. */
final class Importing {
    private final Parts parts;
    private final WriterThread writer;

    Importing(Parts parts, WriterThread writer) {
        this.parts = parts;
        this.writer = writer;
    }

    Receipt run(String by, Path file, Wanted wanted, Progress progress) throws IOException, Refusal, Refused {
        try (PreparedImport prepared = parts.intake().prepare(file, wanted, progress)) {
            Entry entry = keep(by, prepared, progress);
            return receipt(entry.seq());
        }
    }

    /** What did not become true leaves nothing behind. */
    private Entry keep(String by, PreparedImport prepared, Progress progress) throws IOException, Refused {
        try {
            prepared.keep();
            return writer.perform(by, prepared.action(), progress);
        } catch (IOException | Refused | RuntimeException e) {
            if (Unwritten.isCertain(e)) {
                prepared.takeAway(parts.vault(), e);
            }
            throw e;
        }
    }

    Receipt receipt(long seq) throws IOException, Refused {
        Content content = seq < 1 || seq > parts.journal().head().seq()
                ? null
                : parts.journal().entry(seq).content();
        if (content == null || !(content.action() instanceof FileImported done)) {
            throw new Refused("Entry " + seq + " is not an import. \"show CASE imports\" lists them.");
        }
        try (InputStream rows = parts.vault().openRows(done.rowsFile())) {
            return Receipt.read(seq, done, rows);
        }
    }
}
