package stillwatch.desktop.screen.importing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was done here, to the minute; which zone that is, the screen says once. */
final class Times {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Times() {}

    static String of(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }
}
