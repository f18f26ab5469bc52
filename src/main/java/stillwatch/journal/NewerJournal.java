package stillwatch.journal;

/** An entry says something this version does not know. Its chain can still be checked. */
public final class NewerJournal extends JournalFailure {
    private static final long serialVersionUID = 1L;
    private final long entry;

    NewerJournal(Entry written, String unknown) {
        super(
                "This case was written by a newer Stillwatch (" + written.tool() + ", entry " + written.seq() + ": "
                        + unknown + "). Nothing was changed. Open it with that version; \"stillwatch verify\" works"
                        + " with this one too.",
                null);
        this.entry = written.seq();
    }

    public long entry() {
        return entry;
    }
}
