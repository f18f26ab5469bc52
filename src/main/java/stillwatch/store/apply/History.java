package stillwatch.store.apply;

import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.CaseAction.ContentDestroyed;
import stillwatch.casefile.action.CaseAction.Undone;
import stillwatch.store.Change;

/** Keeps the list of entries that people read. Every entry is recorded once, after its action was applied. */
public final class History {
    private History() {}

    public static void record(Change change, EntryHead entry, Action action) {
        change.tables()
                .entries()
                .add(
                        entry.seq(),
                        entry.at(),
                        entry.by(),
                        Summary.word(action),
                        Summary.of(action),
                        Summary.target(action, entry.seq()));
        switch (action) {
            case Undone undone -> change.tables().entries().undoneBy(undone.entry(), entry.seq());
            case ContentDestroyed destroyed -> destroyed.entries().forEach(seq -> destroyed(change, seq, entry.seq()));
            default -> {}
        }
    }

    /** An entry whose content is destroyed already when it is met, on a rebuild. */
    public static void recordDestroyed(Change change, EntryHead entry) {
        change.tables()
                .entries()
                .add(entry.seq(), entry.at(), entry.by(), Summary.DESTROYED_WORD, Summary.DESTROYED, null);
    }

    private static void destroyed(Change change, long seq, long by) {
        change.tables().entries().destroyedBy(seq, by, Summary.DESTROYED);
    }

    /** The undo of this entry was itself taken back: it is in force again. */
    public static void inForceAgain(Change change, long seq) {
        change.tables().entries().undoneBy(seq, null);
    }
}
