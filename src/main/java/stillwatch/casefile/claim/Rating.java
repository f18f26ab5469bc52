package stillwatch.casefile.claim;

/** How something fits an explanation, from what it can hardly be if that is true to what it would lead one to expect. */
public enum Rating {
    VERY_INCONSISTENT("very inconsistent", 2),
    INCONSISTENT("inconsistent", 1),
    NEUTRAL("neutral", 0),
    CONSISTENT("consistent", 0),
    VERY_CONSISTENT("very consistent", 0);

    private final String words;
    private final int against;

    Rating(String words, int against) {
        this.words = words;
        this.against = against;
    }

    public String words() {
        return words;
    }

    /** What it counts against the explanation; what fits counts nothing for it, since it may fit others as well. */
    public int against() {
        return against;
    }
}
