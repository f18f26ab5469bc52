package stillwatch.casefile.claim;

/** How far the words of an excerpt are those of whoever is quoted. */
public enum Wording {
    VERBATIM("verbatim"),
    MACHINE_ALTERED("wording altered by a machine"),
    PARAPHRASE("paraphrase");

    private final String words;

    Wording(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Only then may it stand between quotation marks. */
    public boolean isQuotable() {
        return this == VERBATIM;
    }
}
