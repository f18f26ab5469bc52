package stillwatch.timeline.pattern;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.LocalClock;
import stillwatch.timeline.count.CountSeries;
import stillwatch.timeline.view.TimeSpan;

/**
 * Counts by weekday, Monday first, and hour of the clock on the wall of a zone.
 *
 * @param n how many are in it
 * @param vague how many are not known to the hour, or have no time
 * @param unit what was counted, many of them
 */
public record Rhythm(long[][] counts, long n, long vague, String unit, ZoneId zone) {
    private static final long HOUR = 3_600_000_000L;
    private static final List<String> DAYS =
            List.of("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays");

    /** {@code places} of events; {@code span} null for all of time. */
    public static Rhythm of(EventOrder events, int[] places, @Nullable TimeSpan span, ZoneId zone) {
        Counting counting = new Counting(zone);
        for (int place : places) {
            boolean dated = place < events.dated();
            if (span == null || dated && span.meets(events.earliest(place), events.latest(place))) {
                counting.add(events.toTheHour(place), dated ? events.earliest(place) : 0, 1);
            }
        }
        return counting.rhythm("events");
    }

    public static Rhythm of(CountSeries series, @Nullable TimeSpan span, ZoneId zone) {
        Counting counting = new Counting(zone);
        boolean fine = series.resolution() <= HOUR;
        series.each((start, n) -> {
            if (span == null || start >= span.from() && start < span.to()) {
                counting.add(fine, start, n);
            }
        });
        counting.vague += span == null ? series.unplaced() : 0;
        return counting.rhythm(series.unit());
    }

    public long most() {
        long most = 0;
        for (long[] day : counts) {
            for (long n : day) {
                most = Math.max(most, n);
            }
        }
        return most;
    }

    /** Where the most are and how many that is, with the share equal hours would have. Says nothing about why. */
    public String words() {
        if (n == 0) {
            return "No " + unit + " known to the hour.";
        }
        long most = most();
        for (int day = 0; day < counts.length; day++) {
            for (int hour = 0; hour < counts[day].length; hour++) {
                if (counts[day][hour] == most) {
                    return "Most " + unit + " fall on " + DAYS.get(day) + " from " + hour + " to " + (hour + 1) + " h: "
                            + Words.number(most) + " of " + Words.number(n) + "; even hours would hold about "
                            + Words.number(Math.round(n / 168.0)) + " each.";
                }
            }
        }
        return "";
    }

    private static final class Counting {
        private final LocalClock clock;
        private final ZoneId zone;
        private final long[][] counts = new long[7][24];
        private long n;
        private long vague;

        Counting(ZoneId zone) {
            this.zone = zone;
            this.clock = new LocalClock(zone);
        }

        void add(boolean fine, long micros, long times) {
            if (fine) {
                counts[clock.weekday(micros)][clock.hour(micros)] += times;
                n += times;
            } else {
                vague += times;
            }
        }

        Rhythm rhythm(String unit) {
            return new Rhythm(counts, n, vague, unit, zone);
        }
    }
}
