package stillwatch.casefile;

/** For whom a brief is written. What each may see is no more than what its rules say. */
public enum Audience {
    LEGAL("legal"),
    POLICY("policy"),
    PUBLIC("public"),
    PARTNER("partner"),
    /** For whoever works on the case: it goes to nobody else. */
    OWN("own");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOutbound() {
        return this != OWN;
    }
}
