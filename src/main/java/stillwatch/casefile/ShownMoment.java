package stillwatch.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a person reads it: as finely as it was stated and no finer, with its zone, or saying that none is known. Where
 * a wall clock cannot tell it, the text as it was written does.
 */
public final class ShownMoment {
    private static final long SECOND = 1_000_000;
    private static final long DAY = 86_400 * SECOND;

    /** How far the earliest instant of a time without a zone lies before the same time in UTC. */
    private static final long FURTHEST_AHEAD = 14 * 3600 * SECOND;

    private ShownMoment() {}

    public static String of(Moment moment) {
        String remark = remark(moment.certainty());
        if (moment.precision() == Precision.NONE) {
            return "no time stated";
        }
        if (asWritten(moment)) {
            return ShownText.of(moment.written()) + remark;
        }
        ZoneId zone = zone(moment);
        String text = moment.precision() == Precision.SPAN
                ? span(local(moment.from(), zone), local(moment.to(), zone))
                : wall(local(moment.from(), zone), moment.precision());
        boolean unknown = moment.certainty() == Certainty.ZONE_UNKNOWN;
        return text + (unknown ? "" : " " + zoneName(moment)) + remark;
    }

    /** An instant, to the second, in UTC. */
    public static String of(Instant instant) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        return wall(time, Precision.SECOND) + " UTC";
    }

    private static boolean asWritten(Moment moment) {
        return switch (moment.certainty()) {
            case IN_GAP, INVERTED -> true;
            case ZONE_UNKNOWN -> moment.precision() == Precision.SPAN;
            default -> false;
        };
    }

    private static String remark(Certainty certainty) {
        return switch (certainty) {
            case STATED -> "";
            case ZONE_GIVEN -> " (given)";
            case ZONE_UNKNOWN -> " (zone unknown)";
            case IN_GAP -> " (clocks jumped over it)";
            case IN_OVERLAP -> " (this hour came twice)";
            case INVERTED -> " (ends before it begins)";
        };
    }

    private static ZoneId zone(Moment moment) {
        if (moment.certainty() == Certainty.ZONE_UNKNOWN) {
            return ZoneOffset.ofHours((int) (FURTHEST_AHEAD / SECOND / 3600));
        }
        ZoneId known = known(moment.zone());
        return known == null ? ZoneOffset.UTC : known;
    }

    /** A zone this computer does not know is shown in UTC. */
    private static String zoneName(Moment moment) {
        ZoneId known = known(moment.zone());
        return known == null || known.equals(ZoneOffset.UTC) ? "UTC" : moment.zone();
    }

    private static @Nullable ZoneId known(String zone) {
        try {
            return zone.isEmpty() ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDateTime local(long micros, ZoneId zone) {
        long second = Math.floorDiv(micros, SECOND);
        int nano = (int) Math.floorMod(micros, SECOND) * 1000;
        ZoneOffset offset = zone.getRules().getOffset(Instant.ofEpochSecond(second));
        return LocalDateTime.ofEpochSecond(second, nano, offset);
    }

    /** Whole days as days, else to the second: a stretch does not say how finely its ends were stated. */
    private static String span(LocalDateTime from, LocalDateTime to) {
        boolean days = from.toLocalTime().toNanoOfDay() == 0 && to.toLocalTime().toNanoOfDay() == (DAY - 1) * 1000;
        Precision precision = days ? Precision.DAY : Precision.SECOND;
        String end = wall(to, precision);
        boolean sameDay = !days && from.toLocalDate().equals(to.toLocalDate());
        return wall(from, precision) + " to " + (sameDay ? end.substring(end.indexOf(' ') + 1) : end);
    }

    private static String wall(LocalDateTime time, Precision precision) {
        String day = time.toLocalDate().toString();
        String clock = day + " " + two(time.getHour()) + ":" + two(time.getMinute());
        return switch (precision) {
            case YEAR -> day.substring(0, day.length() - 6);
            case MONTH -> day.substring(0, day.length() - 3);
            case DAY, NONE, SPAN -> day;
            case HOUR -> day + " " + two(time.getHour()) + " h";
            case MINUTE -> clock;
            case SECOND -> clock + ":" + two(time.getSecond());
            case MILLISECOND, MICROSECOND ->
                wall(time, Precision.SECOND) + fraction(time, precision == Precision.MILLISECOND ? 3 : 6);
        };
    }

    private static String fraction(LocalDateTime time, int digits) {
        String micros = Long.toString(time.get(ChronoField.MICRO_OF_SECOND) + SECOND);
        return "." + micros.substring(1, 1 + digits);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
