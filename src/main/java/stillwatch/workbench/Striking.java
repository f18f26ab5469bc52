package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import stillwatch.evidence.Vault;
import stillwatch.journal.Journal;

/** Takes contents that were ordered destroyed out of the journal; also when a crash came between order and deed. */
final class Striking {
    private Striking() {}

    static void finish(Vault vault, Journal journal) throws IOException {
        List<Long> pending = journal.pendingDestruction();
        if (!pending.isEmpty()) {
            journal.strike(pending, writing -> {
                vault.replaceJournal(writing::to);
                return vault.journal();
            });
        }
    }
}
