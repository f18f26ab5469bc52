package stillwatch.timeline.lane;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.drawing.TimeStep;
import stillwatch.drawing.TimeSteps;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.view.Compared;

/**
 * Two incidents laid over each other from their first day.
 *
 * @param sides those that can be drawn: both, one or none
 * @param said why one is not drawn, and what of the others is not counted, in sentences
 */
public record Overlay(List<Side> sides, List<String> said, ZoneId zone) {
    private static final int MOST_DAYS = 3_660;
    private static final long HOUR = 3_600_000_000L;

    public Overlay {
        sides = List.copyOf(sides);
        said = List.copyOf(said);
    }

    /** Events by day of a zone: counts[0] is the first day of the stated period, the last of them its last. */
    public record Side(String id, String name, long firstDay, long[] counts) {
        public long n() {
            long n = 0;
            for (long count : counts) {
                n += count;
            }
            return n;
        }
    }

    /** {@code model} has its lanes by incident, these two among them. */
    public static Overlay of(TimelineModel model, Compared compared, ZoneId zone) {
        List<Side> sides = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (String id : List.of(compared.one(), compared.other())) {
            Optional<IncidentSpan> found =
                    model.incidents().stream().filter(one -> one.id().equals(id)).findFirst();
            if (found.isEmpty()) {
                said.add("There is no incident " + id + " in this case.");
            } else {
                side(model, found.get(), zone, said).ifPresent(sides::add);
            }
        }
        return new Overlay(sides, said, zone);
    }

    private static Optional<Side> side(TimelineModel model, IncidentSpan incident, ZoneId zone, List<String> said) {
        String why = whyNot(incident.period());
        Moment period = incident.period();
        if (why != null || period == null) {
            said.add(incident.name() + " is not drawn: " + why);
            return Optional.empty();
        }
        long[] days = TimeSteps.covering(new TimeStep(TimeStep.Unit.DAY, 1), from(period), to(period) + 1, zone);
        if (days.length - 1 > MOST_DAYS) {
            said.add(incident.name() + " is not drawn: its period is longer than ten years.");
            return Optional.empty();
        }
        return Optional.of(counted(model, incident, days, said));
    }

    private static @Nullable String whyNot(@Nullable Moment period) {
        if (period == null) {
            return "no period is stated for it.";
        }
        if (period.certainty() == Certainty.INVERTED) {
            return "its period was written with the end before the start.";
        }
        return switch (period.precision()) {
            case MONTH, YEAR, NONE -> "its first day is not stated.";
            default -> null;
        };
    }

    /** A day without a zone is the day as it was written, not the day before that its widening reaches into. */
    private static long from(Moment period) {
        return period.certainty() == Certainty.ZONE_UNKNOWN ? period.from() + 14 * HOUR : period.from();
    }

    private static long to(Moment period) {
        long to = period.certainty() == Certainty.ZONE_UNKNOWN ? period.to() - 12 * HOUR : period.to();
        return Math.max(to, from(period));
    }

    private static Side counted(TimelineModel model, IncidentSpan incident, long[] days, List<String> said) {
        Counting counting = new Counting(model.events(), days);
        model.lanes().all().stream()
                .filter(lane -> lane.key().equals(incident.id()))
                .forEach(counting::lane);
        if (counting.outside > 0) {
            said.add(incident.name() + ": " + counting.outside + " of its events lie outside its stated period.");
        }
        if (counting.vague > 0) {
            said.add(incident.name() + ": " + counting.vague + " of its events are not known to the day.");
        }
        return new Side(incident.id(), incident.name(), days[0], counting.counts);
    }

    private static final class Counting {
        private final EventOrder events;
        private final long[] days;
        private final long[] counts;
        private long outside;
        private long vague;

        Counting(EventOrder events, long[] days) {
            this.events = events;
            this.days = days;
            this.counts = new long[days.length - 1];
        }

        void lane(Lane lane) {
            vague += lane.undated();
            for (int i = 0; i < lane.fine(); i++) {
                place(lane.fine(i));
            }
            for (int i = 0; i < lane.coarse(); i++) {
                place(lane.coarse(i));
            }
        }

        private void place(int place) {
            if (!events.toTheDay(place) || events.precision(place) == Precision.MONTH) {
                vague++;
                return;
            }
            int found = java.util.Arrays.binarySearch(days, events.middle(place));
            int day = found >= 0 ? found : -found - 2;
            if (day < 0 || day >= counts.length) {
                outside++;
            } else {
                counts[day]++;
            }
        }
    }
}
