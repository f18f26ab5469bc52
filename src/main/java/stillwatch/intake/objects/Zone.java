package stillwatch.intake.objects;

import java.time.DateTimeException;
import java.time.ZoneId;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.time.WhenReader;

/** The zone a person gave for times that state none. */
public final class Zone {
    private Zone() {}

    public static WhenReader times(Settings settings) throws Refusal {
        String zone = settings.zone();
        if (zone == null) {
            return new WhenReader(null, null);
        }
        try {
            return new WhenReader(ZoneId.of(zone), null);
        } catch (DateTimeException e) {
            throw new Refusal("\"" + zone + "\" is no zone; zones are written Europe/Berlin, UTC or +02:00", e);
        }
    }
}
