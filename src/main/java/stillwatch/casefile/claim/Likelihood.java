package stillwatch.casefile.claim;

/** Words for how likely something is, each with the range of ICD 203 in per cent. They never share a sentence with a confidence. */
public enum Likelihood {
    ALMOST_NO_CHANCE("almost no chance", 1, 5),
    VERY_UNLIKELY("very unlikely", 5, 20),
    UNLIKELY("unlikely", 20, 45),
    ROUGHLY_EVEN("roughly even chance", 45, 55),
    LIKELY("likely", 55, 80),
    VERY_LIKELY("very likely", 80, 95),
    ALMOST_CERTAIN("almost certain", 95, 99);

    private final String words;
    private final int from;
    private final int to;

    Likelihood(String words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    public String words() {
        return words;
    }

    /** "55–80 %". */
    public String range() {
        return from + "–" + to + " %";
    }
}
