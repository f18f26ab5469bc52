package stillwatch.intake.time;

import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Mapping.DateOrder;

/** Dates that begin with day or month and end with the year: 22.04.2026 (always day first), 04/22/2026, 22-04-2026. */
final class ShortDate {
    private ShortDate() {}

    static Wall read(Cursor in, @Nullable DateOrder order) throws BadTime {
        int first = in.number(in.digits());
        char separator = in.peek();
        in.skip(1);
        int second = part(in);
        if (!in.take(separator) || in.digits() != 4) {
            throw in.bad("behind day and month the year is missing, with its four digits");
        }
        int year = in.number(4);
        boolean dayFirst = separator == '.' || dayFirst(first, second, order, in);
        return dayFirst ? Wall.day(year, second, first, in) : Wall.day(year, first, second, in);
    }

    private static int part(Cursor in) throws BadTime {
        int run = in.digits();
        if (run < 1 || run > 2) {
            throw in.bad("expected a date such as 2026-04-22");
        }
        return in.number(run);
    }

    private static boolean dayFirst(int first, int second, @Nullable DateOrder order, Cursor in) throws BadTime {
        if (order != null) {
            return order == DateOrder.DAY_FIRST;
        }
        if (first != second && first <= 12 && second <= 12) {
            throw in.bad("it can be read day first or month first; say which with the date order of the mapping");
        }
        return first > 12;
    }
}
