package stillwatch.casefile.claim;

/** How a proposition stands, as a person decided it. */
public enum Status {
    ALLEGED("alleged"),
    REPORTED("reported"),
    CORROBORATED("corroborated"),
    CONFIRMED("confirmed"),
    DISPUTED("disputed"),
    REFUTED("refuted"),
    WITHDRAWN("withdrawn"),
    UNVERIFIABLE("cannot be verified");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
