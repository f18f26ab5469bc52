package stillwatch.casefile.claim;

/** How it is known what a document draws on. */
public enum Grounds {
    /** Its source saw, did or found out itself what it says. */
    OWN("knowledge of its own"),
    /** The document itself says so. */
    STATED("stated"),
    /** Somebody here takes it to be so. */
    ASSUMED("assumed"),
    UNKNOWN("not known");

    private final String words;

    Grounds(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
