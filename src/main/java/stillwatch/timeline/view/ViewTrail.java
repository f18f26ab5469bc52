package stillwatch.timeline.view;

import java.util.ArrayList;
import java.util.List;

/** Where one has been, is, and came back from: a value as well. */
public record ViewTrail(List<TimelineView> before, TimelineView now, List<TimelineView> after) {
    private static final int MOST = 200;

    public ViewTrail {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public static ViewTrail starting(TimelineView at) {
        return new ViewTrail(List.of(), at, List.of());
    }

    /** On to another view; what one came back from is forgotten. */
    public ViewTrail to(TimelineView next) {
        return next.equals(now) ? this : new ViewTrail(with(before, now), next, List.of());
    }

    /** The same place, a little different, as while a gesture lasts: nothing to go back to. */
    public ViewTrail instead(TimelineView view) {
        return new ViewTrail(before, view, after);
    }

    public boolean canGoBack() {
        return !before.isEmpty();
    }

    public boolean canGoForward() {
        return !after.isEmpty();
    }

    public ViewTrail back() {
        return before.isEmpty()
                ? this
                : new ViewTrail(before.subList(0, before.size() - 1), before.getLast(), with(after, now));
    }

    public ViewTrail forward() {
        return after.isEmpty()
                ? this
                : new ViewTrail(with(before, now), after.getLast(), after.subList(0, after.size() - 1));
    }

    private static List<TimelineView> with(List<TimelineView> some, TimelineView last) {
        List<TimelineView> all = new ArrayList<>(some.subList(Math.max(0, some.size() - MOST + 1), some.size()));
        all.add(last);
        return all;
    }
}
