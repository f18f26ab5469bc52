package stillwatch.casefile.claim;

/** What somebody does with a proposition. The last two are silence, which is no denial. */
public enum Stance {
    ASSERTS("asserts"),
    DENIES("denies"),
    QUALIFIES("qualifies"),
    DECLINES("declines to comment"),
    NO_RESPONSE("no response");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether nothing was said of the matter itself. */
    public boolean isSilent() {
        return this == DECLINES || this == NO_RESPONSE;
    }
}
