package stillwatch.store.apply;

/**
 * What stands in the way: most often something later that would lose what it rests on. Its entry, what it is in plain words,
 * and what it is about, empty where the words say that too.
 */
public record Obstacle(long entry, String what, String target) {
    /** Where no single entry can be named. */
    public static final long UNKNOWN = 0;
}
