package stillwatch.drawing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/** The instants at which the steps of a zone's calendar and clock begin. */
public final class TimeSteps {
    private static final long SECOND = 1_000_000;
    private static final long DAY = 86_400;

    /** More than any picture has pixels; a careless caller gets these and no more. */
    private static final int MOST = 20_000;

    private final ZoneRules rules;
    private final TimeStep step;

    private TimeSteps(ZoneId zone, TimeStep step) {
        this.rules = zone.getRules();
        this.step = step;
    }

    /** The last at or before {@code from}, those between, and the first at or after {@code to}; they ascend. */
    public static long[] covering(TimeStep step, long from, long to, ZoneId zone) {
        TimeSteps steps = new TimeSteps(zone, step);
        return step.unit().isOfTheClock() ? steps.clock(from, to) : steps.calendar(from, to);
    }

    /** Along the clock on the wall: an hour that comes twice is met twice, one that is jumped over is not met. */
    private long[] clock(long from, long to) {
        long[] found = new long[64];
        int count = 0;
        long at = tickBefore(from);
        found[count++] = at;
        while (at < to && count < MOST) {
            at = tickAfter(at);
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = at;
        }
        return Arrays.copyOf(found, count);
    }

    private long tickBefore(long micros) {
        long at = micros;
        while (true) {
            long tick = Math.floorDiv(at + offset(at), step.micros()) * step.micros() - offset(at);
            ZoneOffsetTransition jump = rules.previousTransition(instant(at + 1));
            if (jump == null || tick >= jump.toEpochSecond() * SECOND) {
                return tick;
            }
            at = jump.toEpochSecond() * SECOND - 1;
        }
    }

    private long tickAfter(long micros) {
        long tick = micros + step.micros();
        long from = micros;
        ZoneOffsetTransition jump = rules.nextTransition(instant(from));
        while (jump != null && tick >= jump.toEpochSecond() * SECOND) {
            from = jump.toEpochSecond() * SECOND;
            tick = Math.ceilDiv(from + offset(from), step.micros()) * step.micros() - offset(from);
            jump = rules.nextTransition(instant(from));
        }
        return tick;
    }

    private long offset(long micros) {
        return rules.getOffset(instant(micros)).getTotalSeconds() * SECOND;
    }

    /** A day that a zone left out begins with the next one, and is met once. */
    private long[] calendar(long from, long to) {
        LocalDate day = begin(local(from));
        while (start(day) > from) {
            day = begin(day.minusDays(1));
        }
        long[] found = new long[64];
        int count = 0;
        long last = start(day);
        found[count++] = last;
        while (last < to && count < MOST) {
            day = next(day);
            long at = start(day);
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count] = at;
            count += at > last ? 1 : 0;
            last = at;
        }
        return Arrays.copyOf(found, count);
    }

    private LocalDate local(long micros) {
        long second = Math.floorDiv(micros + offset(micros), SECOND);
        return LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
    }

    private LocalDate begin(LocalDate day) {
        return switch (step.unit()) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / step.count() * step.count() + 1);
            case YEAR -> LocalDate.of(Math.floorDiv(day.getYear(), step.count()) * step.count(), 1, 1);
            default -> day;
        };
    }

    private LocalDate next(LocalDate day) {
        return switch (step.unit()) {
            case WEEK -> day.plusWeeks(step.count());
            case MONTH -> day.plusMonths(step.count());
            case YEAR -> day.plusYears(step.count());
            default -> day.plusDays(step.count());
        };
    }

    /** The first instant of a day: where clocks jump over midnight, that of the jump. */
    private long start(LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        ZoneOffsetTransition jump = rules.getTransition(midnight);
        if (jump != null && jump.isGap()) {
            return jump.toEpochSecond() * SECOND;
        }
        return midnight.toEpochSecond(rules.getValidOffsets(midnight).getFirst()) * SECOND;
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1000);
    }
}
