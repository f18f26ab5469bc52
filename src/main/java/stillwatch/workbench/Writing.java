package stillwatch.workbench;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import stillwatch.casefile.action.Action;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;
import stillwatch.store.Change;
import stillwatch.store.apply.EntryHead;
import stillwatch.store.sql.StoreDamaged;

/**
 * The order in which an action becomes true: applied in a transaction nobody sees yet, written to the journal and synced,
 * committed. If applying fails nothing is journaled; if the journal fails everything is rolled back. A crash in between is
 * caught up when the case is next opened.
 */
final class Writing {
    private final Parts parts;
    private boolean behind;

    Writing(Parts parts) {
        this.parts = parts;
    }

    Entry perform(String by, Intent intent, Progress progress) throws IOException, Refused {
        expectWritable();
        Action action = intent.decide();
        Instant at = parts.place().clock().instant().truncatedTo(ChronoUnit.MICROS);
        EntryHead head = Heads.of(parts.journal().head().seq() + 1, at, by);
        try (Change change = parts.store().begin()) {
            Action applied = parts.applying(progress).apply(change, head, action);
            Entry entry = parts.journal().append(at, by, applied);
            commit(change, entry);
            return entry;
        } catch (StoreDamaged e) {
            throw DerivedTrouble.notSaved(parts.derived(), e);
        }
    }

    /** From here on the entry is true, whatever happens to the store. */
    private void commit(Change change, Entry entry) throws DerivedTrouble {
        try {
            change.applied(entry.seq(), entry.hash());
            change.commit();
        } catch (RuntimeException e) {
            behind = true;
            throw DerivedTrouble.saved(parts.derived(), entry, e);
        }
    }

    private void expectWritable() throws Refused {
        if (behind) {
            throw new Refused("What is worked out from the case is behind its journal. Open the case again first.");
        }
        if (!parts.writable()) {
            throw new Refused("The case " + parts.vault().place() + " is open for reading only: "
                    + parts.vault().readOnlyBecause() + " Copy it to a folder you may write to, and open that.");
        }
    }
}
