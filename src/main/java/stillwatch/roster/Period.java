package stillwatch.roster;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year, month, day or minute as typed, in microseconds of UTC; {@code before} is where the next one begins. */
record Period(long from, long before) {
    private static final Pattern TYPED =
            Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2})(?:[T ]([0-9]{1,2}):([0-9]{2}))?)?)?");

    static Optional<Period> of(String typed, ZoneId zone) {
        Matcher read = TYPED.matcher(typed);
        try {
            return read.matches() ? Optional.of(of(read, zone)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period of(Matcher read, ZoneId zone) {
        LocalDateTime start = LocalDateTime.of(
                number(read, 1, 0), number(read, 2, 1), number(read, 3, 1), number(read, 4, 0), number(read, 5, 0));
        ChronoUnit unit = read.group(2) == null
                ? ChronoUnit.YEARS
                : read.group(3) == null
                        ? ChronoUnit.MONTHS
                        : read.group(4) == null ? ChronoUnit.DAYS : ChronoUnit.MINUTES;
        return new Period(micros(start, zone), micros(start.plus(1, unit), zone));
    }

    private static int number(Matcher read, int group, int otherwise) {
        String digits = read.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static long micros(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toEpochSecond() * 1_000_000;
    }
}
