package stillwatch.intake.time;

import java.time.LocalDate;
import java.time.temporal.WeekFields;

/** Dates that begin with a year of four digits: 2026, 2026-04, 2026-04-22, 2026/04/22, 20260422, 2026-112, 2026-W17-3. */
final class IsoDate {
    private IsoDate() {}

    static Wall read(Cursor in) throws BadTime {
        int run = in.digits();
        int year = in.number(4);
        if (run == 8) {
            return Wall.day(year, in.number(2), in.number(2), in);
        }
        if (run == 7 || run == 6) {
            throw in.bad(run + " digits could be many things; a month is written 2026-04, a day of the year 2026-112");
        }
        char next = in.peek();
        if (next == '-' || next == '/' || next == '.') {
            return parts(year, next, in);
        }
        if (next == 'W') {
            return week(year, in);
        }
        return Wall.year(year);
    }

    private static Wall parts(int year, char separator, Cursor in) throws BadTime {
        in.skip(1);
        if (separator == '-' && (in.peek() == 'W' || in.digits() == 3)) {
            return in.peek() == 'W' ? week(year, in) : ordinal(year, in.number(3), in);
        }
        int month = upToTwo("behind the year a month of two digits is expected", in);
        if (!in.take(separator)) {
            return Wall.month(year, month, in);
        }
        int day = upToTwo("behind the month a day of two digits is expected", in);
        return Wall.day(year, month, day, in);
    }

    private static int upToTwo(String expected, Cursor in) throws BadTime {
        int run = in.digits();
        if (run < 1 || run > 2) {
            throw in.bad(expected);
        }
        return in.number(run);
    }

    private static Wall ordinal(int year, int day, Cursor in) throws BadTime {
        int length = LocalDate.of(year, 1, 1).lengthOfYear();
        if (day < 1 || day > length) {
            throw in.bad(year + " has " + length + " days, not " + day);
        }
        return Wall.day(LocalDate.ofYearDay(year, day).toEpochDay());
    }

    private static Wall week(int year, Cursor in) throws BadTime {
        in.skip(1);
        int run = in.digits();
        boolean dash = in.peek(run) == '-' && Cursor.isDigit(in.peek(run + 1));
        if ((run != 2 || !dash) && run != 3) {
            throw in.bad("a whole week is no time; a day of it is written 2026-W17-3");
        }
        LocalDate monday = monday(year, in.number(2), in);
        in.skip(dash ? 1 : 0);
        return Wall.day(monday.toEpochDay() + dayOfWeek(in) - 1);
    }

    private static int dayOfWeek(Cursor in) throws BadTime {
        int day = in.number(1);
        if (day < 1 || day > 7) {
            throw in.bad("a week has the days 1 to 7, not " + day);
        }
        return day;
    }

    /** The fourth of January lies in the first week of its year, the Thursday of every week in its year. */
    private static LocalDate monday(int year, int week, Cursor in) throws BadTime {
        LocalDate first = LocalDate.of(year, 1, 4).with(WeekFields.ISO.dayOfWeek(), 1);
        LocalDate monday = first.plusWeeks(week - 1L);
        if (week < 1 || monday.plusDays(3).getYear() != year) {
            throw in.bad(year + " has no week " + week);
        }
        return monday;
    }
}
