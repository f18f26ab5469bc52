package stillwatch.casefile.claim;

/** What sort of sentence a claim is; only of facts and predictions can be said how they stand. */
public enum PropositionKind {
    FACT("fact"),
    CHARACTERISATION("characterisation"),
    OPINION("opinion"),
    PREDICTION("prediction"),
    REQUEST("request");

    private final String words;

    PropositionKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean hasStatus() {
        return this == FACT || this == PREDICTION;
    }
}
