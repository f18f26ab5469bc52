package stillwatch.drawing;

/** How a line is drawn: decided, suggested or alleged, unsure. */
public enum Stroke {
    SOLID,
    DASHED,
    DOTTED;

    /** Lengths of dash and gap in pixels; empty for none. */
    public String dashes() {
        return switch (this) {
            case SOLID -> "";
            case DASHED -> "4 3";
            case DOTTED -> "1 3";
        };
    }
}
