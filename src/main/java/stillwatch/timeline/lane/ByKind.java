package stillwatch.timeline.lane;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import stillwatch.casefile.ShownText;
import stillwatch.timeline.EventOrder;

/** A group for each kind as it was written. */
record ByKind(EventOrder events) implements Belonging {
    private static final String PREFIX = "kind:";

    @Override
    public int groups() {
        return events.kinds().size();
    }

    @Override
    public LaneHead head(int group) {
        String kind = events.kinds().get(group);
        return new LaneHead(PREFIX + kind, ShownText.of(kind));
    }

    @Override
    public OptionalInt find(String key) {
        int at = key.startsWith(PREFIX) ? events.kinds().indexOf(key.substring(PREFIX.length())) : -1;
        return at > 0 ? OptionalInt.of(at) : OptionalInt.empty();
    }

    @Override
    public void each(int place, IntConsumer group) {
        if (events.kind(place) > 0) {
            group.accept(events.kind(place));
        }
    }
}
