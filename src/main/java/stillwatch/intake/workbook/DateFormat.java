package stillwatch.intake.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** What of a date a number format shows. */
enum DateFormat {
    NONE,
    DATE,
    MINUTES,
    SECONDS,
    TIME_OF_DAY;

    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h|m|s)[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");

    /** The formats a workbook need not write down. */
    static DateFormat builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17" -> DATE;
            case "18", "19", "20", "21" -> TIME_OF_DAY;
            case "22" -> MINUTES;
            case "27", "28", "29", "30", "31", "34", "35", "36", "50", "51", "52", "53", "54", "57", "58" -> DATE;
            case "32", "33", "55", "56" -> TIME_OF_DAY;
            default -> NONE;
        };
    }

    /** Elapsed hours are a length and no date. */
    static DateFormat ofCode(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        String first = NO_FORMAT.matcher(lower).replaceAll("").split(";", 2)[0];
        if (ELAPSED.matcher(first).find() || first.contains("general")) {
            return NONE;
        }
        boolean clock = first.contains("h") || first.contains("s");
        boolean date = first.contains("y") || first.contains("d") || first.contains("m") && !clock;
        if (date && clock) {
            return first.contains("s") ? SECONDS : MINUTES;
        }
        return date ? DATE : clock ? TIME_OF_DAY : NONE;
    }
}
