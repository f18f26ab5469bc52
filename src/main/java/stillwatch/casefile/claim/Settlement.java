package stillwatch.casefile.claim;

/** What came of a conflict. */
public enum Settlement {
    NO_CONFLICT("no conflict after all"),
    ONE_PREFERRED("one is to be preferred"),
    LEFT_OPEN("left open, both are told");

    private final String words;

    Settlement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
