package stillwatch.drawing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A step from one tick to the next: so many of a unit of the calendar or the clock. */
public record TimeStep(Unit unit, int count) {
    /** How long one is, about; exact up to the hour. */
    public enum Unit {
        MILLISECOND(1_000L),
        SECOND(1_000_000L),
        MINUTE(60_000_000L),
        HOUR(3_600_000_000L),
        DAY(86_400_000_000L),
        WEEK(7 * 86_400_000_000L),
        MONTH(2_629_746_000_000L),
        YEAR(31_556_952_000_000L);

        private final long micros;

        Unit(long micros) {
            this.micros = micros;
        }

        public long micros() {
            return micros;
        }

        boolean isOfTheClock() {
            return compareTo(DAY) < 0;
        }
    }

    /** From the finest to the coarsest. */
    public static final List<TimeStep> ALL = Stream.of(
                    of(Unit.MILLISECOND, 1, 2, 5, 10, 20, 50, 100, 200, 500),
                    of(Unit.SECOND, 1, 2, 5, 10, 15, 30),
                    of(Unit.MINUTE, 1, 2, 5, 10, 15, 30),
                    of(Unit.HOUR, 1, 2, 3, 6, 12),
                    of(Unit.DAY, 1),
                    of(Unit.WEEK, 1),
                    of(Unit.MONTH, 1, 3, 6),
                    of(Unit.YEAR, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000))
            .flatMap(steps -> steps)
            .toList();

    private static Stream<TimeStep> of(Unit unit, int... counts) {
        return IntStream.of(counts).mapToObj(count -> new TimeStep(unit, count));
    }

    public long micros() {
        return unit.micros * count;
    }

    /** The finest that is at least so long; the coarsest where none is. */
    public static TimeStep atLeast(double micros) {
        return ALL.stream()
                .filter(step -> step.micros() >= micros)
                .findFirst()
                .orElse(ALL.getLast());
    }

    /** "hour", "15 minutes". */
    public String words() {
        String word = unit.name().toLowerCase(java.util.Locale.ROOT);
        return count == 1 ? word : count + " " + word + "s";
    }
}
