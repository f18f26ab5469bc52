package stillwatch.desktop.screen.incidents;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.desktop.sheet.tie.MomentWords;
import stillwatch.workbench.IncidentWork;
import stillwatch.workbench.Refused;

/** What is understood of a period while it is typed. */
record PeriodReading(String words, boolean readable) {

    static PeriodReading of(String typed, @Nullable String zone) {
        try {
            Moment period = IncidentWork.period(typed, Inputs.zoneOf(zone));
            return new PeriodReading(period == null ? "Left empty: no period is known." : said(period), true);
        } catch (DateTimeException e) {
            return new PeriodReading("There is no such zone. Zones are written Europe/Berlin, +08:00 or UTC.", false);
        } catch (Refused e) {
            return new PeriodReading(String.valueOf(e.getMessage()), false);
        }
    }

    private static String said(Moment period) {
        MomentWords words = new MomentWords(period);
        return "Understood: " + ShownMoment.of(period) + ", that is " + words.range(ZoneOffset.UTC)
                + (words.zoneless() ? ". Choose a zone to narrow it." : ".");
    }
}
