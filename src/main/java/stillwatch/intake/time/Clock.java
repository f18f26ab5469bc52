package stillwatch.intake.time;

import stillwatch.casefile.Precision;

/** A time of day in microseconds, and how long the stated unit lasts. */
record Clock(long micros, long unit, Precision precision) {

    /** How many microseconds a digit of the fraction is worth, by its place. */
    private static final long[] UNITS = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};

    /** "10", "10:15", "10:15:00", "10:15:00.123", "1015", "101500", each with AM or PM behind it if the writer likes. */
    static Clock read(Cursor in) throws BadTime {
        int run = in.digits();
        boolean packed = run == 4 || run == 6;
        if (!packed && (run < 1 || run > 2)) {
            throw in.bad("expected a time of day such as 10:15:00");
        }
        int hour = in.number(packed ? 2 : run);
        int minute = next(in, packed);
        int second = minute < 0 ? -1 : next(in, packed);
        Clock clock = second < 0 ? coarse(hour, minute, in) : withSecond(hour, minute, second, in);
        return halfDay(clock, hour, in);
    }

    /** "1015" or "101500" that digits of the date stand directly before. */
    static Clock packed(Cursor in, boolean seconds) throws BadTime {
        int hour = in.number(2);
        int minute = in.number(2);
        return seconds ? withSecond(hour, minute, in.number(2), in) : coarse(hour, minute, in);
    }

    /** The next two digits if they belong to the time, else -1. */
    private static int next(Cursor in, boolean packed) throws BadTime {
        if (packed) {
            return in.digits() >= 2 ? in.number(2) : -1;
        }
        if (in.peek() != ':') {
            return -1;
        }
        in.skip(1);
        if (in.digits() != 2) {
            throw in.bad("minutes and seconds have two digits");
        }
        return in.number(2);
    }

    private static Clock coarse(int hour, int minute, Cursor in) throws BadTime {
        if (in.peek() == '.' && Cursor.isDigit(in.peek(1))) {
            throw in.bad("a fraction is read of seconds only");
        }
        check(hour, Math.max(minute, 0), 0, in);
        if (minute < 0) {
            return new Clock(hour * Wall.HOUR, Wall.HOUR, Precision.HOUR);
        }
        return new Clock(hour * Wall.HOUR + minute * Wall.MINUTE, Wall.MINUTE, Precision.MINUTE);
    }

    /**
     * A leap second has no number of its own in UTC as computers count it: some repeat the second before, some the one
     * behind, so both are covered.
     */
    private static Clock withSecond(int hour, int minute, int second, Cursor in) throws BadTime {
        check(hour, minute, second, in);
        long start = hour * Wall.HOUR + minute * Wall.MINUTE + second * Wall.SECOND;
        char mark = in.peek();
        boolean fraction = (mark == '.' || mark == ',') && Cursor.isDigit(in.peek(1));
        Clock clock = fraction ? withFraction(start, in) : new Clock(start, Wall.SECOND, Precision.SECOND);
        if (hour == 24 && clock.micros() > 24 * Wall.HOUR) {
            throw in.bad("the day ends at 24:00:00");
        }
        return second == 60 ? new Clock(start - Wall.SECOND, 2 * Wall.SECOND, Precision.SECOND) : clock;
    }

    /** Digits behind the sixth are cut off: the range of one microsecond still holds them. */
    private static Clock withFraction(long second, Cursor in) throws BadTime {
        in.skip(1);
        int stated = in.digits();
        if (stated > 9) {
            throw in.bad("a second is read to at most nine digits behind the point");
        }
        int kept = Math.min(stated, 6);
        long micros = in.number(kept);
        in.skip(stated - kept);
        long unit = UNITS[kept];
        return new Clock(second + micros * unit, unit, stated <= 3 ? Precision.MILLISECOND : Precision.MICROSECOND);
    }

    private static void check(int hour, int minute, int second, Cursor in) throws BadTime {
        if (hour > 24 || minute > 59) {
            throw in.bad(hour > 24 ? "there is no hour " + hour : "there is no minute " + minute);
        }
        if (hour == 24 && (minute > 0 || second > 0)) {
            throw in.bad("the day ends at 24:00:00");
        }
        // at the end of an hour in UTC, which is a quarter somewhere in that of Kathmandu
        boolean leap = second == 60 && minute % 15 == 14;
        if (second > 59 && !leap) {
            throw in.bad("there is no second " + second + " in this minute");
        }
    }

    private static Clock halfDay(Clock clock, int hour, Cursor in) throws BadTime {
        int gap = in.peek() == ' ' ? 1 : 0;
        char half = lower(in.peek(gap));
        int length = half == 'a' || half == 'p' ? lettersOfHalf(gap, in) : 0;
        if (length == 0) {
            return clock;
        }
        in.skip(gap + length);
        return shifted(clock, hour, half == 'p', in);
    }

    private static Clock shifted(Clock clock, int hour, boolean afternoon, Cursor in) throws BadTime {
        if (hour < 1 || hour > 12) {
            throw in.bad("before AM or PM the hour is 1 to 12, not " + hour);
        }
        long shift = (afternoon ? 12L : 0L) - (hour == 12 ? 12 : 0);
        return new Clock(clock.micros() + shift * Wall.HOUR, clock.unit(), clock.precision());
    }

    /** How long "am" or "a.m." is, 0 if it is neither but some zone. */
    private static int lettersOfHalf(int gap, Cursor in) {
        int letterM = in.peek(gap + 1) == '.' ? 2 : 1;
        if (lower(in.peek(gap + letterM)) != 'm' || Cursor.isLetter(in.peek(gap + letterM + 1))) {
            return 0;
        }
        boolean closed = letterM == 2 && in.peek(gap + letterM + 1) == '.';
        return letterM + (closed ? 2 : 1);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
