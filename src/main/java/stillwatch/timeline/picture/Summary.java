package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.List;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;

/** What a picture shows in words: from when to when, how many, in which zone. */
record Summary(Frame frame) {
    String words(int hidden) {
        List<String> parts = new ArrayList<>();
        parts.add(SpanWords.of(frame.view().span(), frame.clock()));
        parts.add(Words.events(frame.model().dated()) + " with a time"
                + (frame.model().filter().everything() ? "" : " through the filter"));
        if (frame.model().undated() > 0) {
            parts.add(Words.number(frame.model().undated()) + " undated");
        }
        if (hidden > 0) {
            parts.add(hidden == 1 ? "1 lane hidden" : hidden + " lanes hidden");
        }
        parts.add("times in " + frame.clock().zoneName());
        TimeSpan selection = frame.view().selection();
        return String.join(" · ", parts) + (selection == null ? "" : " · selected: " + selected(selection));
    }

    /** "12 May 2026 14:00 – 19 May 2026 02:00: 61 events, 9,204 observations". */
    private String selected(TimeSpan span) {
        List<String> parts = new ArrayList<>();
        List<Lane> lanes = frame.model().shown(frame.view());
        int memberships = lanes.stream().mapToInt(lane -> lane.countIn(span)).sum();
        boolean once = lanes.stream().mapToInt(Lane::dated).sum() == frame.model().dated();
        parts.add(Words.events(memberships) + (once ? "" : " in the lanes shown, once for each lane"));
        for (RunningCounts one : frame.model().series()) {
            parts.add(Words.number(one.between(span.from(), span.to())) + " " + one.unit());
        }
        return SpanWords.of(span, frame.clock()) + ": " + String.join(", ", parts);
    }
}
