package stillwatch.cli;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stillwatch.casefile.Moment;
import stillwatch.workbench.EventWork;
import stillwatch.workbench.Refused;

/** The options that say when. */
final class Timed {
    @Option(names = "--time", description = "when, as it is written: \"22 April 2026\", \"… to …\"")
    private @Nullable String time;

    @Option(names = "--zone", paramLabel = "ZONE", description = "the zone of a time that states none")
    private @Nullable String zone;

    @Nullable Moment moment() throws Refused {
        return EventWork.moment(time, zone == null ? null : ZoneId.of(Zones.checked(zone)));
    }
}
