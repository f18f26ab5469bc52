package stillwatch.desktop.screen.timeline;

import java.time.ZoneId;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.picture.Hit;
import stillwatch.timeline.view.TimeSpan;

/** What lies under the pointer, in words. */
record HitWords(TimelineModel model, ZoneId zone) {
    private static final long MINUTE = 60_000_000;
    private static final long DAY = 1440 * MINUTE;

    String of(Hit hit) {
        return switch (hit) {
            case Hit.Event one -> event(one.place());
            case Hit.Bundle one -> Words.events(one.n()) + ", " + span(one.span()) + ". Click to open.";
            case Hit.Density one -> Words.number(one.n()) + " " + one.unit() + ", " + span(one.span());
            case Hit.Mark one ->
                one.n() == 1 ? event(one.place()) : Words.events(one.n()) + ", " + span(one.span()) + ". Click to open.";
            case Hit.Incident one -> "Incident " + incident(one.id());
            case Hit.Head one -> "Click to collapse or open, drag to move: " + lane(one.lane());
            case Hit.Gap one -> "Nothing for " + Words.length(one.span().length()) + ", " + span(one.span());
            case Hit.Burst one -> "Burst of " + Words.events(one.n()) + ", " + span(one.span());
            case Hit.Shelf one -> Words.events(one.n()) + " without a time. Click to list them.";
        };
    }

    /** When it was, and what kind it is; its title is not kept in memory. */
    String event(int place) {
        EventOrder events = model.events();
        String kind = events.kinds().get(events.kind(place));
        if (place >= events.dated()) {
            return "No time stated" + (kind.isEmpty() ? "" : " · " + kind);
        }
        return span(new TimeSpan(events.earliest(place), events.latest(place) + 1)) + (kind.isEmpty() ? "" : " · " + kind);
    }

    private String incident(String id) {
        return model.incidents().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.name())
                .findFirst()
                .orElse(id);
    }

    private String lane(String key) {
        return model.lanes().all().stream()
                .filter(one -> one.key().equals(key))
                .map(one -> one.head().name())
                .findFirst()
                .orElse(key);
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
