package stillwatch.intake.objects;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.time.WhenReader;

/** What a person said about times that leave something open: their zone, and the order of day and month. */
public final class Zone {
    private Zone() {}

    public static WhenReader times(Settings settings) throws Refusal {
        Mapping mapping = settings.mapping();
        String inMapping = mapping == null ? null : mapping.zone();
        String zone = settings.zone() == null ? inMapping : settings.zone();
        return new WhenReader(of(zone), mapping == null ? null : mapping.dateOrder());
    }

    private static @Nullable ZoneId of(@Nullable String zone) throws Refusal {
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Refusal("\"" + zone + "\" is no zone; zones are written Europe/Berlin, UTC or +02:00", e);
        }
    }
}
