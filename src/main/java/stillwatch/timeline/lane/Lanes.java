package stillwatch.timeline.lane;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.view.LaneChoice;

/**
 * The events of a case in lanes: those asked for, then the fullest, then one for everything else.
 *
 * @param groups how many groups have an event, those that got no lane of their own too
 */
public record Lanes(List<Lane> all, int groups) {
    /** More lanes than this nobody reads. */
    public static final int MOST = 40;

    public Lanes {
        all = List.copyOf(all);
    }

    /** {@code kept}: the places of the events that are shown. */
    public static Lanes of(EventOrder events, Belonging belonging, LaneChoice choice, BitSet kept) {
        return new Sorting(events, belonging, kept).lanes(choice);
    }

    private static final class Sorting {
        private final EventOrder events;
        private final Belonging belonging;
        private final BitSet kept;
        private final int[] counts;

        Sorting(EventOrder events, Belonging belonging, BitSet kept) {
            this.events = events;
            this.belonging = belonging;
            this.kept = kept;
            this.counts = new int[belonging.groups()];
            IntConsumer counting = group -> counts[group]++; // one for all: a million would be made otherwise
            for (int place = kept.nextSetBit(0); place >= 0; place = kept.nextSetBit(place + 1)) {
                belonging.each(place, counting);
            }
        }

        Lanes lanes(LaneChoice choice) {
            int[] chosen = chosen(choice);
            int[] laneOf = new int[counts.length];
            Arrays.fill(laneOf, chosen.length);
            List<Filling> filling = new ArrayList<>();
            for (int i = 0; i < chosen.length; i++) {
                laneOf[chosen[i]] = i;
                filling.add(new Filling(belonging.head(chosen[i])));
            }
            filling.add(new Filling(LaneHead.other(chosen.length == 0 ? "All events" : "Everything else")));
            fill(filling, laneOf);
            int met = (int) Arrays.stream(counts).filter(n -> n > 0).count();
            return new Lanes(inOrder(filling, choice.first()), met);
        }

        private int[] chosen(LaneChoice choice) {
            Set<Integer> groups = new LinkedHashSet<>();
            choice.first().forEach(key -> belonging.find(key).ifPresent(groups::add));
            IntStream.range(0, counts.length)
                    .filter(group -> counts[group] > 0)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer group) -> -counts[group])
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(MOST)
                    .forEach(group -> {
                        if (groups.size() < MOST) {
                            groups.add(group);
                        }
                    });
            return groups.stream().mapToInt(Integer::intValue).toArray();
        }

        private void fill(List<Filling> lanes, int[] laneOf) {
            Filling[] all = lanes.toArray(Filling[]::new);
            int[] at = {0, 0};
            IntConsumer filling = group -> {
                all[laneOf[group]].add(at[0], events);
                at[1]++;
            };
            for (int place = kept.nextSetBit(0); place >= 0; place = kept.nextSetBit(place + 1)) {
                at[0] = place;
                at[1] = 0;
                belonging.each(place, filling);
                if (at[1] == 0) {
                    lanes.getLast().add(place, events);
                }
            }
        }

        /** Everything else comes last, unless it is asked for earlier. */
        private List<Lane> inOrder(List<Filling> filled, List<String> first) {
            List<Lane> lanes = new ArrayList<>();
            for (Filling one : filled) {
                Lane lane = one.lane(events);
                boolean empty = lane.dated() + lane.undated() == 0;
                if (!empty || first.contains(lane.key()) && !one.head.isOther() || filled.size() == 1) {
                    lanes.add(lane);
                }
            }
            int asked = first.indexOf(LaneHead.OTHER);
            if (asked >= 0 && lanes.getLast().head().isOther()) {
                lanes.add(Math.min(asked, lanes.size() - 1), lanes.removeLast());
            }
            return lanes;
        }
    }

    /** A lane while events come. */
    private static final class Filling {
        private final LaneHead head;
        private final IntArrayList fine = new IntArrayList();
        private final IntArrayList coarse = new IntArrayList();
        private final IntArrayList undated = new IntArrayList();

        Filling(LaneHead head) {
            this.head = head;
        }

        void add(int place, EventOrder events) {
            IntArrayList to = place >= events.dated()
                    ? undated
                    : events.latest(place) - events.earliest(place) > Lane.FINE ? coarse : fine;
            if (to.isEmpty() || to.getInt(to.size() - 1) != place) {
                to.add(place);
            }
        }

        Lane lane(EventOrder events) {
            return new Lane(head, events, fine.toIntArray(), coarse.toIntArray(), undated.toIntArray());
        }
    }
}
