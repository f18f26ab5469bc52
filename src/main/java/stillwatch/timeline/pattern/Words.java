package stillwatch.timeline.pattern;

import java.util.List;

/** Lengths of time and counts as people read them. */
public final class Words {
    private static final List<Long> UNITS = List.of(
            31_556_952_000_000L, 86_400_000_000L, 3_600_000_000L, 60_000_000L, 1_000_000L, 1_000L, 1L);
    private static final List<String> NAMES = List.of("years", "days", "h", "min", "s", "ms", "µs");

    private Words() {}

    /** "31 h", "2 days", "1.5 years": two units where the first is small, as "3 days 4 h". */
    public static String length(long micros) {
        for (int i = 0; i < UNITS.size(); i++) {
            if (micros >= UNITS.get(i) && (i > 0 || micros >= 2 * UNITS.get(i))) {
                return whole(micros, i);
            }
        }
        return "0 s";
    }

    private static String whole(long micros, int unit) {
        long n = micros / UNITS.get(unit);
        String first = number(n) + " " + (n == 1 && unit == 1 ? "day" : NAMES.get(unit));
        long rest = unit + 1 < UNITS.size() ? micros % UNITS.get(unit) / UNITS.get(unit + 1) : 0;
        return n >= 10 || rest == 0 || unit == 0 || unit >= 4 ? first : first + " " + rest + " " + NAMES.get(unit + 1);
    }

    /** "9,204". */
    public static String number(long n) {
        String digits = Long.toString(Math.abs(n));
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return n < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    /** "1 event", "214 events". */
    public static String events(long n) {
        return number(n) + (n == 1 ? " event" : " events");
    }
}
