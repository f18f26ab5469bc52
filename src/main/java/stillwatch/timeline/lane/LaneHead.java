package stillwatch.timeline.lane;

/** What a lane is of: an id of the case where it has one, else a word and what was written; and its name for people. */
public record LaneHead(String key, String name) {
    /** Of everything that belongs in no other lane. */
    public static final String OTHER = "other";

    static LaneHead other(String name) {
        return new LaneHead(OTHER, name);
    }

    public boolean isOther() {
        return key.equals(OTHER);
    }
}
