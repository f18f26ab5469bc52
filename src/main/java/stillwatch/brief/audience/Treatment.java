package stillwatch.brief.audience;

/** What becomes of a field. */
public enum Treatment {
    SHOWN("shown"),
    /** Under a name of its own for this case and audience. */
    PSEUDONYM("pseudonyms"),
    /** Only what was released one by one. */
    IF_RELEASED("only what was released"),
    WITHHELD("left out");

    private final String words;

    Treatment(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
