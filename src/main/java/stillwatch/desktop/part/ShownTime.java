package stillwatch.desktop.part;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of the journal and days, as screens write them. */
public final class ShownTime {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMM yyyy", Locale.ENGLISH);

    private ShownTime() {}

    /** "2026-05-04 08:00:00". */
    public static String second(String at, ZoneId zone) {
        return SECOND.format(Instant.parse(at).atZone(zone));
    }

    /** "08:00". */
    public static String clock(String at, ZoneId zone) {
        return CLOCK.format(Instant.parse(at).atZone(zone));
    }

    public static LocalDate day(String at, ZoneId zone) {
        return LocalDate.ofInstant(Instant.parse(at), zone);
    }

    /** "4 May 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Monday 4 May 2026". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "Today", "Yesterday", else the day. */
    public static String dayTo(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "Today";
        }
        return day.equals(today.minusDays(1)) ? "Yesterday" : day(day);
    }

    /** "just now", "2 min ago", "3 h ago", "on 4 May 2026". */
    public static String ago(Instant then, Instant now, ZoneId zone) {
        long minutes = Duration.between(then, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes + " min ago";
        }
        return minutes < 24 * 60 ? minutes / 60 + " h ago" : "on " + day(LocalDate.ofInstant(then, zone));
    }

    /** As people call it: "UTC" rather than "Z". */
    public static String zone(ZoneId zone) {
        return zone.normalized().getId().equals("Z") ? "UTC" : zone.getId();
    }
}
