package stillwatch.timeline;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Counts for each day of a zone, from {@code first} on without a gap; empty where nothing has a day. Times known only to the
 * month or worse have no day and are counted apart, and so are observations that stretch over more than one.
 */
public record Days(
        LocalDate first,
        int[] events,
        long[] observations,
        int undatedEvents,
        int vagueEvents,
        long vagueObservations,
        ZoneId zone) {
    public int length() {
        return events.length;
    }
}
