package stillwatch.desktop.sheet;

/** What is known of one thing, read for the inspector. */
public interface Sheet {
    /** The id of the thing. */
    String key();
}
