package stillwatch.casefile.claim;

/** How exactly a number was stated. */
public enum Hedge {
    EXACT(""),
    NEARLY("nearly"),
    OVER("over"),
    ABOUT("about"),
    AT_LEAST("at least"),
    UP_TO("up to"),
    ORDER_OF("of the order of");

    private final String words;

    Hedge(String words) {
        this.words = words;
    }

    /** As it is printed before the number; empty for an exact one. */
    public String words() {
        return words;
    }
}
