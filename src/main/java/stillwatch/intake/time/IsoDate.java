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
        if (run == 7) {
            throw in.bad("seven digits could be many things; a day of the year is written 2026-112");
        }
        if (run == 6) {
            throw in.bad("six digits could be many things; a month is written 2026-04");
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
        if (separator == '-' && in.peek(1) == 'W') {
            in.skip(1);
            return week(year, in);
        }
        in.skip(1);
        int run = in.digits();
        if (run == 3 && separator == '-') {
            return ordinal(year, in.number(3), in);
        }
        if (run < 1 || run > 2) {
            throw in.bad("behind the year a month of two digits is expected");
        }
        int month = in.number(run);
        if (in.peek() != separator) {
            return Wall.month(year, month, in);
        }
        in.skip(1);
        int days = in.digits();
        if (days < 1 || days > 2) {
            throw in.bad("behind the month a day of two digits is expected");
        }
        return Wall.day(year, month, in.number(days), in);
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
        if (run < 2 || run > 3) {
            throw in.bad("a week is written 2026-W17 and a day of it 2026-W17-3");
        }
        int week = in.number(2);
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        LocalDate monday = inFirst.with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L);
        if (week < 1 || monday.plusDays(3).getYear() != year) {
            throw in.bad(year + " has no week " + week);
        }
        boolean dash = in.peek() == '-' && Cursor.isDigit(in.peek(1));
        in.skip(dash ? 1 : 0);
        if (run == 2 && !dash) {
            throw in.bad("a whole week is no time; a day of it is written 2026-W17-3");
        }
        int day = in.number(1);
        if (day < 1 || day > 7) {
            throw in.bad("a week has the days 1 to 7, not " + day);
        }
        return Wall.day(monday.plusDays(day - 1L).toEpochDay());
    }
}
