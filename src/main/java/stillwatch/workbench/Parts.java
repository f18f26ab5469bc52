package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Path;
import stillwatch.evidence.Vault;
import stillwatch.intake.Intake;
import stillwatch.journal.Journal;
import stillwatch.progress.Progress;
import stillwatch.store.Store;

/** What one open case is made of; {@code derived} is the folder of what is worked out from it. */
record Parts(Place place, Vault vault, Journal journal, Store store, Intake intake, Path derived)
        implements AutoCloseable {

    boolean writable() {
        return vault.mode() == Vault.Mode.READ_WRITE;
    }

    Applying applying(Progress progress) {
        return new Applying(journal, vault::openRows, progress);
    }

    /** From the last to the first, each even if another fails. */
    @Override
    public void close() throws IOException {
        try (Vault lastOfAll = vault;
                Journal last = journal;
                Store first = store) {
            assert lastOfAll != null && last != null && first != null;
        }
    }
}
