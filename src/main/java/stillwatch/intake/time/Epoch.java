package stillwatch.intake.time;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;

/**
 * A bare number as a count since 1970 in UTC. What it counts is told by its digits: 9 or 10 seconds (1973 to 2286), 13
 * milliseconds (2001 to 2286), 16 microseconds, 19 nanoseconds. Behind a minus sign no calendar date can be meant, so there up
 * to 10 digits are seconds (1653 and later), 11 to 13 milliseconds, 14 to 16 microseconds.
 */
final class Epoch {
    private static final int NANOSECONDS = 19;

    private Epoch() {}

    /** Null if the text is no such number. */
    static @Nullable Moment read(String text, String written) {
        Cursor in = new Cursor(text);
        boolean minus = in.take('-');
        int length = in.digits();
        long unit = unit(length, minus);
        if (unit == 0) {
            return null;
        }
        String whole = in.take(length);
        String fraction = fraction(in);
        if (!in.ended()) {
            return null;
        }
        String finer = length == NANOSECONDS ? whole.substring(16) : fraction;
        return number(minus, length == NANOSECONDS ? whole.substring(0, 16) : whole, finer, unit, written);
    }

    /** What one step of the last digit is worth, in microseconds; 0 if so many digits mean no count. */
    private static long unit(int digits, boolean minus) {
        if (minus) {
            return digits == 0 || digits > 16 ? 0 : digits <= 10 ? Wall.SECOND : digits <= 13 ? 1000 : 1;
        }
        return switch (digits) {
            case 9, 10 -> Wall.SECOND;
            case 13 -> 1000;
            case 16, NANOSECONDS -> 1;
            default -> 0;
        };
    }

    private static String fraction(Cursor in) {
        if ((in.peek() != '.' && in.peek() != ',') || !Cursor.isDigit(in.peek(1))) {
            return "";
        }
        in.skip(1);
        return in.take(in.digits());
    }

    /** What is finer than a microsecond is cut off, towards the past. */
    private static Moment number(boolean minus, String whole, String finer, long unit, String written) {
        long count = Long.parseLong(whole);
        long width = unit;
        int used = 0;
        for (; used < finer.length() && width > 1; used++) {
            count = count * 10 + finer.charAt(used) - '0';
            width /= 10;
        }
        boolean cut = finer.substring(used).chars().anyMatch(c -> c != '0');
        long from = (minus ? -count - (cut ? 1 : 0) : count) * width;
        return new Moment(from, from + width - 1, precision(width), "UTC", Certainty.STATED, written);
    }

    private static Precision precision(long width) {
        if (width == Wall.SECOND) {
            return Precision.SECOND;
        }
        return width >= 1000 ? Precision.MILLISECOND : Precision.MICROSECOND;
    }
}
