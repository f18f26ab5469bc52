package stillwatch.intake.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates with an English month name: 22 Apr 2026, 22/Apr/2026, April 22, 2026, Wed, 22 Apr 2026, Wed Apr 22 10:15:00 UTC 2026. */
final class NamedDate {
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private NamedDate() {}

    /** The cursor stands on a letter: the name of a weekday or of a month. */
    static Stated fromLetter(Cursor in) throws BadTime {
        String word = in.word();
        DayOfWeek weekday = weekday(word);
        if (weekday == null) {
            return monthFirst(month(word, in), in);
        }
        in.take('.');
        in.take(',');
        in.spaces();
        boolean day = Cursor.isDigit(in.peek());
        Stated stated = day ? Stated.behind(dayFirst(in), in) : monthFirst(month(in.word(), in), in);
        checkWeekday(weekday, stated.day(), in);
        return stated;
    }

    /** 22 Apr 2026 and 22/Apr/2026, the cursor on the day. */
    static Wall dayFirst(Cursor in) throws BadTime {
        int run = in.digits();
        if (run > 2) {
            throw in.bad("expected a day of the month");
        }
        int day = in.number(run);
        in.take('.');
        char separator = in.peek();
        in.skip(separator == '/' || separator == '-' ? 1 : 0);
        in.spaces();
        int month = month(in.word(), in);
        in.take('.');
        in.take(separator);
        in.take(',');
        in.spaces();
        return Wall.day(year(in), month, day, in);
    }

    private static Stated monthFirst(int month, Cursor in) throws BadTime {
        in.take('.');
        in.spaces();
        int run = in.digits();
        if (run == 4) {
            return Stated.behind(Wall.month(in.number(4), month, in), in);
        }
        if (run < 1 || run > 2) {
            throw in.bad("behind the month a day or a year is expected");
        }
        int day = in.number(run);
        in.take(',');
        in.spaces();
        boolean clockFirst = in.peek(in.digits()) == ':' && in.digits() < 3;
        return clockFirst ? clockBeforeYear(month, day, in) : Stated.behind(Wall.day(year(in), month, day, in), in);
    }

    /** Apr 22 10:15:00 2026, perhaps with a zone before the year; a system log leaves the year out, and then it is not known. */
    private static Stated clockBeforeYear(int month, int day, Cursor in) throws BadTime {
        Clock clock = Clock.read(in);
        in.spaces();
        Place place = Cursor.isDigit(in.peek()) ? null : Place.read(in);
        in.spaces();
        if (in.digits() != 4) {
            throw in.bad("it has no year, as in system logs; add the year to the file");
        }
        Wall date = Wall.day(in.number(4), month, day, in);
        return new Stated(date.at(clock, in), date, place == null ? Place.read(in) : place);
    }

    private static int year(Cursor in) throws BadTime {
        int run = in.digits();
        if (run == 2) {
            throw in.bad("the year has two digits, and the century is not known");
        }
        if (run != 4) {
            throw in.bad(run == 0 ? "it has no year" : "the year has to have four digits");
        }
        return in.number(4);
    }

    private static int month(String word, Cursor in) throws BadTime {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.length; i++) {
            boolean cut = lower.length() == 3 || lower.equals("sept");
            if (MONTHS[i].equals(lower) || (cut && MONTHS[i].startsWith(lower))) {
                return i + 1;
            }
        }
        throw in.bad("expected a time such as 2026-04-22T10:15:00+02:00, or a month named in English");
    }

    private static @Nullable DayOfWeek weekday(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean cut =
                    upper.length() >= 3 && upper.length() <= 5 && day.name().startsWith(upper);
            if (cut || day.name().equals(upper)) {
                return day;
            }
        }
        return null;
    }

    private static void checkWeekday(DayOfWeek said, Wall date, Cursor in) throws BadTime {
        DayOfWeek is =
                LocalDate.ofEpochDay(Math.floorDiv(date.from(), Wall.DAY)).getDayOfWeek();
        if (is != said) {
            throw in.bad("that day is a " + name(is) + ", not a " + name(said));
        }
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
