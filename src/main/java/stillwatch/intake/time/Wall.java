package stillwatch.intake.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Locale;
import stillwatch.casefile.Precision;

/** What a clock on some wall showed, first and last microsecond, counted as if that wall hung in Greenwich. */
record Wall(long from, long to, Precision precision) {
    static final long SECOND = 1_000_000;
    static final long MINUTE = 60 * SECOND;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;

    static Wall year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return between(first, first.plusYears(1), Precision.YEAR);
    }

    static Wall month(int year, int month, Cursor in) throws BadTime {
        checkMonth(month, in);
        LocalDate first = LocalDate.of(year, month, 1);
        return between(first, first.plusMonths(1), Precision.MONTH);
    }

    static Wall day(int year, int month, int day, Cursor in) throws BadTime {
        checkMonth(month, in);
        if (day < 1 || day > Month.of(month).length(Year.isLeap(year))) {
            throw in.bad(noSuchDay(year, month, day));
        }
        return day(LocalDate.of(year, month, day).toEpochDay());
    }

    static Wall day(long epochDay) {
        return new Wall(epochDay * DAY, (epochDay + 1) * DAY - 1, Precision.DAY);
    }

    private static Wall between(LocalDate first, LocalDate next, Precision precision) {
        return new Wall(first.toEpochDay() * DAY, next.toEpochDay() * DAY - 1, precision);
    }

    private static void checkMonth(int month, Cursor in) throws BadTime {
        if (month < 1 || month > 12) {
            throw in.bad("there is no month " + month);
        }
    }

    private static String noSuchDay(int year, int month, int day) {
        if (day < 1) {
            return "there is no day 0";
        }
        String name = Month.of(month).name();
        String shown = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        String which = month == 2 ? shown + " " + year : shown;
        return which + " has " + Month.of(month).length(Year.isLeap(year)) + " days, not " + day;
    }

    /** The same day at a time of day; 24:00 is the first moment of the next day. */
    Wall at(Clock clock, Cursor in) throws BadTime {
        long start = from + clock.micros();
        if (start >= END) {
            throw in.bad("times are read up to the end of the year 9999");
        }
        return new Wall(start, start + clock.unit() - 1, clock.precision());
    }

    private static final long END = LocalDate.of(10_000, 1, 1).toEpochDay() * DAY;

    static LocalDateTime local(long micros) {
        long second = Math.floorDiv(micros, SECOND);
        return LocalDateTime.ofEpochSecond(second, (int) Math.floorMod(micros, SECOND) * 1000, ZoneOffset.UTC);
    }
}
