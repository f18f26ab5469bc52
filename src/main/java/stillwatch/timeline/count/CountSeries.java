package stillwatch.timeline.count;

/** Anything that was counted over time: observations, or exchanges of a log by the minute. */
public interface CountSeries {
    /** What the series is called: "Observations". */
    String name();

    /** What was counted, many of them: "observations". */
    String unit();

    /** How long one bin is, in microseconds: nothing is known of when within it. */
    long resolution();

    /** How many were counted whose time is not known so finely; they are in no bin. */
    long unplaced();

    /** Whoever is told. */
    interface Seen {
        /** {@code start}: the first instant of the bin, in microseconds. */
        void bin(long start, long n);
    }

    /** Each bin that has a count, once, in any order. */
    void each(Seen seen);
}
