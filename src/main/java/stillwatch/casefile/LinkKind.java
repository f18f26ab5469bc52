package stillwatch.casefile;

/** In what way accounts belong together. */
public enum LinkKind {
    SAME_OPERATOR,
    SAME_PERSON,
    SHARED_MEANS,
    COORDINATED,
    OTHER;

    /** As people read it, "same operator". */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
