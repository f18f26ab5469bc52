package stillwatch.claims.wording;

/** What words can do wrong. */
public enum Rule {
    STATUS("stronger than its status"),
    DRIFT("names a party more directly than its source does"),
    CHARACTERISATION("characterised as fact"),
    SUPERLATIVE("superlative wider than its source's"),
    NO_SOURCE("no source"),
    LIKELIHOOD("likelihood and confidence in one sentence"),
    TOO_EARLY("response earlier than what it would answer"),
    FIGURE("number without its hedge"),
    SILENCE("silence told as denial"),
    QUOTATION("quotation that is none"),
    UNSURE("unsure told as fact"),
    ACTOR("names who is behind a cluster");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
