package stillwatch.journal;

/** The journal does not hold together. */
public final class DamagedJournal extends JournalFailure {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    DamagedJournal(Fault fault) {
        super(
                "The journal of this case is " + fault
                        + ". Nothing was changed; \"stillwatch verify\" shows what still holds.",
                null);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
