package stillwatch.timeline;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;

/**
 * How often something was seen, by quarter of an hour of the world's clock: fine enough for every zone's days and hours, small
 * enough to keep.
 */
public final class Quarters {
    public static final long MICROS = 900_000_000L;
    private static final long DAY = 96 * MICROS;
    private final Long2LongOpenHashMap counts = new Long2LongOpenHashMap();
    private long vague;

    /** What was seen over a {@code stretch} of more than a day belongs to none, and so does a time known worse than that. */
    void add(long from, long to, boolean stretch, long n) {
        if (to - from > (stretch ? DAY : Vagueness.DAY_SOMEWHERE)) {
            vague += n;
        } else {
            counts.addTo(Math.floorDiv(from + (to - from) / 2, MICROS), n);
        }
    }

    void vague(long n) {
        vague += n;
    }

    /** How many have no day. */
    public long vague() {
        return vague;
    }

    /** Whoever is told. */
    public interface Seen {
        void quarter(long start, long n);
    }

    /** Each with the instant it begins, in microseconds, in no particular order. */
    public void each(Seen seen) {
        counts.long2LongEntrySet().fastForEach(one -> seen.quarter(one.getLongKey() * MICROS, one.getLongValue()));
    }
}
