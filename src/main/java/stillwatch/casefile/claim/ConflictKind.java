package stillwatch.casefile.claim;

/** In what way things that are said do not go together. */
public enum ConflictKind {
    FIGURES("numbers"),
    STANCES("asserted and denied"),
    NOTED("noted by a person");

    private final String words;

    ConflictKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
