package stillwatch.intake.time;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Precision;
import stillwatch.intake.reading.Mapping.DateOrder;

/** A text taken apart: what the wall showed, the date in it, and where the wall hung, if that was said. */
record Stated(Wall wall, Wall day, @Nullable Place place) {

    static Stated read(Cursor in, @Nullable DateOrder order) throws BadTime {
        if (Cursor.isLetter(in.peek())) {
            return NamedDate.fromLetter(in);
        }
        int run = in.digits();
        return switch (run) {
            case 1, 2 -> behind(dayOrMonthFirst(in, run, order), in);
            case 4, 6, 7, 8 -> behind(IsoDate.read(in), in);
            case 12, 14 -> packed(in, run);
            case 0 -> throw in.bad("expected a time such as 2026-04-22T10:15:00+02:00");
            default ->
                throw in.bad(run
                        + " digits are no date, and no count since 1970 either"
                        + " (seconds have 9 or 10 digits, milliseconds 13, microseconds 16)");
        };
    }

    private static Wall dayOrMonthFirst(Cursor in, int run, @Nullable DateOrder order) throws BadTime {
        char next = in.peek(run);
        boolean digitNext = Cursor.isDigit(in.peek(run + 1));
        if (digitNext && (next == '.' || next == '/' || next == '-')) {
            return ShortDate.read(in, order);
        }
        if (next == ' ' || next == '.' || next == '/' || next == '-') {
            return NamedDate.dayFirst(in);
        }
        throw in.bad("expected a time such as 2026-04-22T10:15:00+02:00");
    }

    /** 202604221015 and 20260422101500, as some programs put into file names. */
    private static Stated packed(Cursor in, int run) throws BadTime {
        Wall date = Wall.day(in.number(4), in.number(2), in.number(2), in);
        Clock clock = Clock.packed(in, run == 14);
        return new Stated(date.at(clock, in), date, Place.read(in));
    }

    /** What follows a date: nothing, a time of day, a zone. */
    static Stated behind(Wall date, Cursor in) throws BadTime {
        boolean clock = clockFollows(in);
        Wall wall = clock && date.precision() == Precision.DAY ? date.at(Clock.read(in), in) : date;
        return new Stated(wall, date, Place.read(in));
    }

    /** Takes what stands between date and time, if a time follows. */
    private static boolean clockFollows(Cursor in) {
        char c = in.peek();
        if (c == 'T' || c == 't' || c == ':' || c == '_') {
            boolean follows = Cursor.isDigit(in.peek(1));
            in.skip(follows ? 1 : 0);
            return follows;
        }
        in.take(',');
        in.spaces();
        return Cursor.isDigit(in.peek());
    }
}
