package stillwatch.claims.wording;

/** Where words stand. Only prose is expected to say who says so; a label is still not to say more than is known. */
public enum FieldKind {
    TEXT("text", true),
    CAPTION("caption", true),
    TITLE("title", true),
    /** What stands over a table or at an event; it names what they are about, and stands at no cluster. */
    HEADING("heading", false),
    LABEL("label", false),
    LEGEND("legend", false),
    FILE_NAME("file name", false);

    private final String words;
    private final boolean prose;

    FieldKind(String words, boolean prose) {
        this.words = words;
        this.prose = prose;
    }

    public String words() {
        return words;
    }

    /** There the name of an actor alone says who is behind the cluster. */
    boolean standsAtCluster() {
        return this == LABEL || this == LEGEND || this == FILE_NAME;
    }

    public boolean isProse() {
        return prose;
    }
}
