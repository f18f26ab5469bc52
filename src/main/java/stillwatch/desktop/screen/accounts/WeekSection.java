package stillwatch.desktop.screen.accounts;

import javafx.scene.control.Label;
import stillwatch.desktop.part.HeatMap;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.timeline.Week;

/** When an account was active, hour by weekday, with what the picture counts and leaves out. */
final class WeekSection {
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private WeekSection() {}

    static Section of(Week week) {
        Label caption = Texts.wrapped(caption(week), "caption");
        caption.setId("inspector-when");
        if (week.n() == 0) {
            return new Section("When", caption);
        }
        HeatMap map = new HeatMap();
        map.setId("inspector-week");
        map.show(week.counts(), spoken(week));
        return new Section("When", map, caption);
    }

    private static String caption(Week week) {
        String vague = week.vague() == 0 ? "" : "; " + Texts.number(week.vague()) + " too vague to place";
        return "Events and sightings by hour and weekday, in " + Summary.name(week.zone()) + " · n = "
                + Texts.number(week.n()) + vague;
    }

    private static String spoken(Week week) {
        int day = 0;
        int hour = 0;
        for (int i = 0; i < 7 * 24; i++) {
            if (week.counts()[i / 24][i % 24] > week.counts()[day][hour]) {
                day = i / 24;
                hour = i % 24;
            }
        }
        return caption(week) + ". Most on " + DAYS[day] + " from " + hour + ":00, "
                + Texts.number(week.counts()[day][hour]);
    }
}
