package stillwatch.workbench;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.IntakeAction;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.journal.EntryReader;
import stillwatch.journal.Journal;
import stillwatch.progress.Progress;
import stillwatch.store.Change;
import stillwatch.store.Store;

/** Brings the store to where the journal is, the same way every action was applied when it was new. */
final class CatchUp {
    /** Entries applied in one transaction: replay may batch, what is half done is simply done again. */
    private static final int BATCH = 1000;

    private final Journal journal;
    private final Store store;
    private final Applying applying;
    private final Progress progress;

    CatchUp(Journal journal, Store store, Applying applying, Progress progress) {
        this.journal = journal;
        this.store = store;
        this.applying = applying;
        this.progress = progress;
    }

    void run() throws IOException, CaseDamaged {
        if (store.appliedSeq() < journal.head().seq()) {
            EntryReader entries = journal.entries(store.appliedSeq() + 1);
            Entry next = entries.next();
            while (next != null) {
                next = batch(next, entries);
            }
        }
    }

    /** Applies some entries and answers the first it left; an import begins a transaction of its own, it is faster so. */
    private @Nullable Entry batch(Entry first, EntryReader entries) throws IOException, CaseDamaged {
        try (Change change = store.begin()) {
            Entry entry = first;
            int count = 0;
            do {
                progress.stopIfCancelled();
                progress.at(
                        "Working the case out from its journal",
                        entry.seq(),
                        journal.head().seq());
                apply(change, entry);
                change.applied(entry.seq(), entry.hash());
                entry = entries.next();
            } while (entry != null && ++count < BATCH && !isImport(entry));
            change.commit();
            return entry;
        }
    }

    private static boolean isImport(Entry entry) {
        Content content = entry.content();
        return content != null && content.action() instanceof IntakeAction;
    }

    private void apply(Change change, Entry entry) throws IOException, CaseDamaged {
        progress.stopIfCancelled();
        long all = journal.head().seq();
        progress.at("Working the case out from its journal", entry.seq(), all);
        Content content = entry.content();
        if (content == null) {
            applying.applyWithoutContent(change, entry);
        } else {
            applySame(change, entry, content);
        }
        change.applied(entry.seq(), entry.hash());
    }

    private void applySame(Change change, Entry entry, Content content) throws IOException, CaseDamaged {
        Action again = applying.apply(change, Heads.of(entry, content), content.action());
        if (!again.equals(content.action())) {
            throw new CaseDamaged("Entry " + entry.seq() + " of the journal and the files of the case do not add up:"
                    + " the journal says " + content.action() + ", applying it again gives " + again + ".");
        }
    }
}
