package stillwatch.evidence;

/** How a file came to its place. */
public enum Kept {
    NEW,
    /** The same bytes were there: nothing was changed. */
    ALREADY_THERE,
    /** What stood there had been damaged; it was set aside beside it and the sound bytes took its place. */
    MENDED;

    public boolean alreadyThere() {
        return this != NEW;
    }
}
