package stillwatch.desktop.screen.accounts.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;

/** Times in the zone a person looks at them in; days and what has no known zone stay as they were stated. */
public final class Times {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private Times() {}

    public static String of(@Nullable Moment moment, ZoneId zone) {
        if (moment == null) {
            return "";
        }
        return onTheClock(moment) ? MINUTE.format(at(moment.from(), zone)) : stated(moment);
    }

    public static String day(@Nullable Moment moment, ZoneId zone) {
        if (moment == null) {
            return "";
        }
        return onTheClock(moment) ? DAY.format(at(moment.from(), zone)) : stated(moment);
    }

    /** As the journal writes them. */
    public static String of(String instant, ZoneId zone) {
        return MINUTE.format(Instant.parse(instant).atZone(zone));
    }

    public static String day(String instant, ZoneId zone) {
        return DAY.format(Instant.parse(instant).atZone(zone));
    }

    private static ZonedDateTime at(long micros, ZoneId zone) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone);
    }

    private static boolean onTheClock(Moment moment) {
        boolean known = switch (moment.certainty()) {
            case STATED, ZONE_GIVEN -> true;
            case ZONE_UNKNOWN, IN_GAP, IN_OVERLAP, INVERTED -> false;
        };
        return known
                && switch (moment.precision()) {
                    case MICROSECOND, MILLISECOND, SECOND, MINUTE -> true;
                    case HOUR, DAY, MONTH, YEAR, SPAN, NONE -> false;
                };
    }

    private static String stated(Moment moment) {
        String text = ShownMoment.of(moment);
        return text.endsWith(" UTC") ? text.substring(0, text.length() - 4) : text;
    }
}
