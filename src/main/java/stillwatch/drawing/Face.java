package stillwatch.drawing;

/** What text is set in. */
public enum Face {
    SANS("Inter"),
    SEMIBOLD("Inter SemiBold"),
    MONO("JetBrains Mono");

    private final String family;

    Face(String family) {
        this.family = family;
    }

    public String family() {
        return family;
    }
}
