package stillwatch.timeline.view;

/** From one instant to before another, in microseconds of UTC. */
public record TimeSpan(long from, long to) {
    public TimeSpan {
        if (from >= to) {
            throw new IllegalArgumentException("a span ends before it begins");
        }
    }

    /** Whichever of the two is the earlier; never empty. */
    public static TimeSpan between(long one, long other) {
        long from = Math.min(one, other);
        return new TimeSpan(from, Math.max(Math.max(one, other), from + 1));
    }

    public long length() {
        return to - from;
    }

    /** Whether something from one instant to another may lie in it. */
    public boolean meets(long earliest, long latest) {
        return earliest < to && latest >= from;
    }
}
