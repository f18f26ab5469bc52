package stillwatch.timeline.picture;

import java.time.ZoneId;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;

/** What lies at a place, in words: for those who point at it, and for those who do not see it. */
public final class HitWords {
    private final TimelineModel model;
    private final WallClock clock;

    public HitWords(TimelineModel model, ZoneId zone) {
        this.model = model;
        this.clock = new WallClock(zone);
    }

    /** {@code title}: of the event where it is one, empty where it is not known. */
    public String of(Hit hit, String title) {
        return switch (hit) {
            case Hit.Event one -> event(one.place(), title) + in(one.lane());
            case Hit.Bundle one -> Words.events(one.n()) + ", " + span(one.span()) + in(one.lane());
            case Hit.Density one -> Words.number(one.n()) + " " + one.unit() + ", " + span(one.span()) + in(one.lane());
            case Hit.Mark one ->
                one.n() == 1
                        ? "mark: " + event(one.place(), title)
                        : Words.number(one.n()) + " marks, " + span(one.span());
            case Hit.Incident one -> "incident " + incident(one.id());
            case Hit.Head one -> "lane " + lane(one.lane());
            case Hit.Gap one ->
                "no event known to the hour for " + Words.length(one.span().length()) + ", " + span(one.span())
                        + in(one.lane());
            case Hit.Burst one -> "burst of " + Words.events(one.n()) + ", " + span(one.span()) + in(one.lane());
            case Hit.Shelf one -> Words.events(one.n()) + " without a time";
        };
    }

    private String event(int place, String title) {
        EventOrder events = model.events();
        String status =
                model.standings().of(place).map(one -> ", " + one.words()).orElse("");
        String name = (title.isEmpty() ? "event" : title) + status;
        if (place >= events.dated()) {
            return name + ", undated";
        }
        return name + ", " + span(TimeSpan.between(events.earliest(place), events.latest(place) + 1));
    }

    private String span(TimeSpan span) {
        return SpanWords.of(span, clock) + " " + clock.zoneName();
    }

    private String in(String lane) {
        String name = lane(lane);
        return name.isEmpty() ? "" : ", in " + name;
    }

    private String lane(String key) {
        return model.lanes().all().stream()
                .filter(lane -> lane.key().equals(key))
                .map(Lane::head)
                .map(head -> head.name())
                .findFirst()
                .orElse(model.series().stream().anyMatch(one -> one.name().equals(key)) ? key : "");
    }

    private String incident(String id) {
        return model.incidents().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.name() + ", " + one.status().words())
                .findFirst()
                .orElse(id);
    }
}
