package stillwatch.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import stillwatch.casefile.ShownText;
import stillwatch.workbench.Refused;

/** Zones as a person names them. */
final class Zones {
    private Zones() {}

    static String checked(String zone) throws Refused {
        String refused = "There is no zone \"" + ShownText.of(zone)
                + "\". Zones are written Europe/Berlin, America/New_York, +08:00 or UTC.";
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            throw new Refused(refused, e);
        }
    }
}
