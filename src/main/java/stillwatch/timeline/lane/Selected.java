package stillwatch.timeline.lane;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.pattern.Bursts;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/**
 * What the lanes that show hold in a span.
 *
 * @param places of the events that may have been in it, each once, in the order of time
 * @param accounts how many accounts these name
 * @param bursts those of a lane that lie in it, at least in part
 * @param gaps likewise
 */
public record Selected(TimeSpan span, int[] places, int accounts, List<Bursts.Burst> bursts, List<TimeSpan> gaps) {

    public static Selected of(TimelineModel model, TimelineView view, TimeSpan span) {
        List<Lane> lanes = model.shown(view);
        EventOrder events = model.events();
        BitSet met = new BitSet();
        for (Lane lane : lanes) {
            for (int i = lane.fineFrom(events.firstFrom(span.from() - Lane.FINE));
                    i < lane.fineFrom(events.firstFrom(span.to()));
                    i++) {
                met.set(lane.fine(i), met.get(lane.fine(i)) || events.latest(lane.fine(i)) >= span.from());
            }
            for (int place : lane.coarseIn(span)) {
                met.set(place);
            }
        }
        int[] places = met.stream().toArray();
        return new Selected(span, places, accounts(model, places), bursts(lanes, span), gaps(lanes, span));
    }

    /** The numbers of their facts, in the order of time. */
    public long[] numbers(EventOrder events) {
        return java.util.Arrays.stream(places).mapToLong(events::number).toArray();
    }

    private static int accounts(TimelineModel model, int[] places) {
        IntOpenHashSet accounts = new IntOpenHashSet();
        for (int place : places) {
            accounts.add(model.same().of(model.events().who(place)));
        }
        accounts.remove(-1);
        return accounts.size();
    }

    private static List<Bursts.Burst> bursts(List<Lane> lanes, TimeSpan span) {
        return lanes.stream()
                .flatMap(lane -> lane.bursts().all().stream())
                .filter(one -> span.meets(one.span().from(), one.span().to() - 1))
                .toList();
    }

    private static List<TimeSpan> gaps(List<Lane> lanes, TimeSpan span) {
        Stream<TimeSpan> all = lanes.stream().flatMap(lane -> lane.gaps().all().stream());
        return all.filter(one -> span.meets(one.from(), one.to() - 1)).toList();
    }
}
