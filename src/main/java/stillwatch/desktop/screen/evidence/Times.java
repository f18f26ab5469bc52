package stillwatch.desktop.screen.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of journal entries as the person reads them. */
record Times(ZoneId zone) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    String zoneName() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    String of(String at) {
        try {
            return SHOWN.format(Instant.parse(at).atZone(zone));
        } catch (DateTimeException asWritten) {
            return at;
        }
    }
}
