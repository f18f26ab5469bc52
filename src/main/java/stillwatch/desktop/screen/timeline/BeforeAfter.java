package stillwatch.desktop.screen.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.lane.Selected;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.pattern.Shift;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/** How many there were before an event and after it, within a day, a week, thirty days. It does not say why. */
final class BeforeAfter {
    private static final long DAY = 86_400_000_000L;
    private static final List<Long> WINDOWS = List.of(DAY, 7 * DAY, 30 * DAY);

    private BeforeAfter() {}

    /** Nothing for an event without a time, or one that may have been at any time of more than a day. */
    static List<String> of(TimelineModel model, TimelineView view, long number) {
        EventOrder events = model.events();
        OptionalInt place = events.place(number);
        if (place.isEmpty() || place.getAsInt() >= events.dated()) {
            return List.of();
        }
        long from = events.earliest(place.getAsInt());
        long to = events.latest(place.getAsInt()) + 1;
        return to - from > 2 * DAY ? List.of() : around(model, view, new TimeSpan(from, to));
    }

    private static List<String> around(TimelineModel model, TimelineView view, TimeSpan mark) {
        List<String> said = new ArrayList<>();
        for (long window : WINDOWS) {
            TimeSpan all = new TimeSpan(mark.from() - window, mark.to() + window);
            int[] places = Selected.of(model, view, all).places();
            said.add(Shift.of(model.events(), places, mark, window).words());
            for (RunningCounts counts : model.series()) {
                if (!counts.isEmpty()) {
                    said.add(Shift.of(counts, mark, window).words());
                }
            }
        }
        return said;
    }
}
