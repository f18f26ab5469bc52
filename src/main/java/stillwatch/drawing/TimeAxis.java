package stillwatch.drawing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The ticks of a time scale with their labels on two levels, "10:15" and above it the day. No two labels of a level overlap;
 * one that would is empty.
 *
 * @param fine each step, those just outside left out
 * @param coarse the unit above: what holds at the left end comes first, at the left end; empty above years
 * @param step from one fine tick to the next
 */
public record TimeAxis(List<Tick> fine, List<Tick> coarse, TimeStep step, ZoneId zone) {
    private static final double GAP = 12;

    /** {@code labelX}: where its label begins. */
    public record Tick(long micros, double x, double labelX, String label) {}

    public static TimeAxis of(TimeScale scale, ZoneId zone, TextMeasure measure, double size) {
        return new Drawn(scale, new WallClock(zone), zone, measure, size).axis();
    }

    private record Drawn(TimeScale scale, WallClock clock, ZoneId zone, TextMeasure measure, double size) {
        private static final double LEAST_STEP = 40;

        TimeAxis axis() {
            TimeStep step = TimeStep.ALL.stream()
                    .filter(one -> scale.pixels(one.micros()) >= room(one))
                    .findFirst()
                    .orElse(TimeStep.ALL.getLast());
            return new TimeAxis(fine(step), coarse(step), step, zone);
        }

        private double room(TimeStep step) {
            return Math.max(LEAST_STEP, width(sample(step)) + GAP);
        }

        private double width(String label) {
            return measure.width(label, Face.SANS, size);
        }

        private static String sample(TimeStep step) {
            return switch (step.unit()) {
                case MILLISECOND -> "00:00:00.000";
                case SECOND -> "00:00:00";
                case MINUTE, HOUR -> "00:00";
                case DAY, WEEK -> "Wed 30";
                case MONTH -> "May";
                case YEAR -> "2000";
            };
        }

        private String label(TimeStep step, long at) {
            return switch (step.unit()) {
                case MILLISECOND -> clock.millisecond(at) + clock.whichOfTwo(at);
                case SECOND -> clock.second(at) + clock.whichOfTwo(at);
                case MINUTE, HOUR -> clock.minute(at) + clock.whichOfTwo(at);
                case DAY, WEEK -> clock.shortDay(at);
                case MONTH -> clock.month(at);
                case YEAR -> clock.year(at);
            };
        }

        private List<Tick> fine(TimeStep step) {
            List<Tick> ticks = new ArrayList<>();
            double free = Double.NEGATIVE_INFINITY;
            for (long at : TimeSteps.covering(step, scale.from(), scale.to(), zone)) {
                if (at >= scale.from() && at < scale.to()) {
                    String label = label(step, at);
                    boolean fits = scale.x(at) >= free && scale.x(at) + width(label) <= scale.right();
                    free = fits ? scale.x(at) + width(label) + GAP / 2 : free;
                    ticks.add(new Tick(at, scale.x(at), scale.x(at), fits ? label : ""));
                }
            }
            return List.copyOf(ticks);
        }

        private List<Tick> coarse(TimeStep step) {
            if (step.unit() == TimeStep.Unit.YEAR) {
                return List.of();
            }
            TimeStep above = new TimeStep(above(step.unit()), 1);
            long[] starts = TimeSteps.covering(above, scale.from(), scale.to(), zone);
            List<Tick> ticks = new ArrayList<>();
            for (int i = 0; i + 1 < starts.length; i++) {
                ticks.add(coarse(above, starts[i], Math.min(scale.right(), scale.x(starts[i + 1]))));
            }
            return List.copyOf(ticks);
        }

        private Tick coarse(TimeStep above, long at, double end) {
            double x = Math.max(scale.left(), scale.x(at));
            String label =
                    switch (above.unit()) {
                        case DAY -> clock.day(at);
                        case MONTH -> clock.monthAndYear(at);
                        default -> clock.year(at);
                    };
            return new Tick(at, scale.x(at), x, x + width(label) + GAP / 2 <= end ? label : "");
        }

        private static TimeStep.Unit above(TimeStep.Unit unit) {
            return switch (unit) {
                case MILLISECOND, SECOND, MINUTE, HOUR -> TimeStep.Unit.DAY;
                case DAY, WEEK -> TimeStep.Unit.MONTH;
                case MONTH, YEAR -> TimeStep.Unit.YEAR;
            };
        }
    }
}
