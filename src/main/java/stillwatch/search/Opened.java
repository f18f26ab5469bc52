package stillwatch.search;

/** An index that is ready, and whether it still holds what was put into it. Unless KEPT it is empty and stands at action 0. */
public record Opened(TextIndex index, State state) {
    /** How an index was found. */
    public enum State {
        KEPT,
        /** There was none. */
        NEW,
        /** Another version of this program, of Lucene or of Java's characters wrote it. */
        OTHER_VERSION,
        DAMAGED
    }
}
