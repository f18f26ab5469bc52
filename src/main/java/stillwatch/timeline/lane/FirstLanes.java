package stillwatch.timeline.lane;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.LaneChoice;
import stillwatch.timeline.view.TimelineView;

/** The lanes every timeline begins with, all events by their kind: worked out once for the same events, before anybody asks or then. */
public final class FirstLanes {
    private final EventOrder events;
    private @Nullable Lanes lanes;

    public FirstLanes(EventOrder events) {
        this.events = events;
    }

    EventOrder events() {
        return events;
    }

    /** Slow the first time. */
    public synchronized Lanes get() {
        if (lanes == null) {
            BitSet all = new BitSet(events.size());
            all.set(0, events.size());
            lanes = Lanes.of(events, new ByKind(events), LaneChoice.by(LaneBy.KIND), all);
        }
        return lanes;
    }

    /** Whether they are the lanes of a view; what it hides, and collapses, is in them too. */
    static boolean are(TimelineView view) {
        return view.lanes().by() == LaneBy.KIND
                && view.lanes().first().isEmpty()
                && view.filter().everything();
    }
}
