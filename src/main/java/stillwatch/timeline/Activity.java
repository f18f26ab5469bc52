package stillwatch.timeline;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.ObservationFact;

/** When there was activity: over the days of a case, and over the hours of an account's week. */
public final class Activity {
    private Activity() {}

    /** Over everything with a day; a time known to the day only counts on the day as it was written. */
    public static Days days(EventOrder events, Quarters sightings, ZoneId zone) {
        DayCounts counts = new DayCounts(new LocalClock(zone));
        for (int i = 0; i < events.dated(); i++) {
            counts.event(events.middle(i), events.toTheDay(i));
        }
        sightings.each(counts::observations);
        return counts.days(events.undated(), sightings.vague(), zone);
    }

    /** Over a week, from an account's events and what it was seen with. */
    public static Week weekOf(EventOrder events, int account, List<ObservationFact> seen, ZoneId zone) {
        WeekCounts counts = new WeekCounts(new LocalClock(zone));
        for (int i = 0; i < events.size(); i++) {
            if (events.who(i) == account) {
                counts.add(events.toTheHour(i), i < events.dated() ? events.earliest(i) : 0, 1);
            }
        }
        for (ObservationFact one : seen) {
            Moment first = one.first();
            counts.add(first != null && withinAnHour(first, one.last()), first == null ? 0 : first.from(), one.n());
        }
        return counts.week(zone);
    }

    private static boolean withinAnHour(Moment first, @Nullable Moment last) {
        long latest = last == null ? first.to() : Math.max(first.to(), last.to());
        return Vagueness.toTheHour(Vagueness.of(first.from(), latest));
    }

    private static final class WeekCounts {
        private final LocalClock clock;
        private final int[][] counts = new int[7][24];
        private long placed;
        private long vague;

        WeekCounts(LocalClock clock) {
            this.clock = clock;
        }

        void add(boolean certain, long micros, long n) {
            if (certain) {
                counts[clock.weekday(micros)][clock.hour(micros)] += (int) n;
                placed += n;
            } else {
                vague += n;
            }
        }

        Week week(ZoneId zone) {
            return new Week(counts, placed, vague, zone);
        }
    }
}
