package stillwatch.desktop.screen.timeline;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.desktop.sheet.tie.MomentWords;
import stillwatch.workbench.EventWork;
import stillwatch.workbench.Refused;

/** What is understood of a time while it is typed. */
record TimeReading(String words, boolean readable) {

    static TimeReading of(String typed, @Nullable String zone) {
        try {
            Moment time = EventWork.moment(typed, Inputs.zoneOf(zone));
            return new TimeReading(time == null ? "Left empty: nobody knows when." : said(time), true);
        } catch (DateTimeException e) {
            return new TimeReading("There is no such zone. Zones are written Europe/Berlin, +08:00 or UTC.", false);
        } catch (Refused e) {
            return new TimeReading(String.valueOf(e.getMessage()), false);
        }
    }

    private static String said(Moment time) {
        MomentWords words = new MomentWords(time);
        return "Understood: " + ShownMoment.of(time) + ", that is " + words.range(ZoneOffset.UTC)
                + (words.zoneless() ? ". Choose a zone to narrow it." : ".");
    }
}
