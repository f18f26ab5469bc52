package stillwatch.timeline;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.time.LocalDate;
import java.time.ZoneId;

/** Counts by day while the first and the last are not known yet. */
final class DayCounts {
    /** A mistyped year must not make a strip of a million days: what lies outside has no day. */
    private static final long EARLIEST = LocalDate.of(1900, 1, 1).toEpochDay();

    private static final long LATEST = LocalDate.of(2200, 1, 1).toEpochDay();
    private final LocalClock clock;
    private final Long2LongOpenHashMap events = new Long2LongOpenHashMap();
    private final Long2LongOpenHashMap observations = new Long2LongOpenHashMap();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private int vagueEvents;
    private long vagueObservations;

    DayCounts(LocalClock clock) {
        this.clock = clock;
    }

    void event(long micros, boolean known) {
        long day = clock.day(micros);
        if (known && meets(day)) {
            events.addTo(day, 1);
        } else {
            vagueEvents++;
        }
    }

    void observations(long micros, long n) {
        long day = clock.day(micros);
        if (meets(day)) {
            observations.addTo(day, n);
        } else {
            vagueObservations += n;
        }
    }

    private boolean meets(long day) {
        boolean plausible = day >= EARLIEST && day < LATEST;
        if (plausible) {
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        return plausible;
    }

    Days days(int undated, long vague, ZoneId zone) {
        int length = first > last ? 0 : (int) (last - first + 1);
        long start = length == 0 ? 0 : first;
        int[] perDay = new int[length];
        long[] seen = new long[length];
        events.forEach((day, n) -> perDay[(int) (day - start)] = Math.toIntExact(n));
        observations.forEach((day, n) -> seen[(int) (day - start)] = n);
        return new Days(
                LocalDate.ofEpochDay(start), perDay, seen, undated, vagueEvents, vague + vagueObservations, zone);
    }
}
