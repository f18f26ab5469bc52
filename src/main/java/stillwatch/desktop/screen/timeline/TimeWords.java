package stillwatch.desktop.screen.timeline;

import java.time.ZoneId;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.view.TimeSpan;

/** When something was, in words as fine as it is long. */
record TimeWords(TimelineModel model, ZoneId zone) {
    private static final long MINUTE = 60_000_000;
    private static final long DAY = 1440 * MINUTE;

    /** When it was, and what kind it is; its title is not kept in memory. */
    String event(int place) {
        EventOrder events = model.events();
        String kind = events.kinds().get(events.kind(place));
        if (place >= events.dated()) {
            return "No time stated" + (kind.isEmpty() ? "" : " · " + kind);
        }
        return span(new TimeSpan(events.earliest(place), events.latest(place) + 1))
                + (kind.isEmpty() ? "" : " · " + kind);
    }

    /** As fine as it was stated; from when to when where that is longer than what it is stated to. */
    String when(int place) {
        EventOrder events = model.events();
        long from = events.earliest(place);
        long length = events.latest(place) - from;
        WallClock clock = new WallClock(zone);
        String day = clock.date(from) + " ";
        if (length >= MINUTE) {
            return span(new TimeSpan(from, from + length + 1));
        }
        return switch (events.precision(place)) {
            case MICROSECOND, MILLISECOND -> day + clock.millisecond(from) + " " + clock.zoneName();
            case SECOND -> day + clock.second(from) + " " + clock.zoneName();
            case MINUTE -> day + clock.minute(from) + " " + clock.zoneName();
            default -> span(new TimeSpan(from, from + length + 1));
        };
    }

    /** "12 May 2026 14:00 – 19 May 2026 02:00 UTC", as fine as it is long. */
    String span(TimeSpan span) {
        WallClock clock = new WallClock(zone);
        boolean instant = span.length() <= 1;
        String from = at(clock, span.from(), span.length());
        String to = instant ? from : at(clock, span.to(), span.length());
        return (from.equals(to) ? from : from + " – " + to) + " " + clock.zoneName();
    }

    private static String at(WallClock clock, long micros, long length) {
        if (length >= 60 * DAY) {
            return clock.date(micros);
        }
        boolean fine = length < 60 * MINUTE;
        String time = fine ? clock.second(micros) : clock.minute(micros);
        return clock.date(micros) + " " + (length < 2_000_000 ? clock.millisecond(micros) : time);
    }
}
