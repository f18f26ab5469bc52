package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stillwatch.drawing.Face;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;

/**
 * What a lane shows in the window: events one by one where there is room, counts where there is none, and apart from them
 * those that take more than a disc's width, or are known to the day only where the rest is counted. No two of {@code points} touch.
 */
record LaneItems(List<Item> points, List<Item> spans, int n) {
    static final double RADIUS = 5;

    /** What is wider than this is drawn from its beginning to its end. */
    static final double WIDE = 14;

    private static final int SINGLY = 4;
    private static final double BETWEEN = 2;
    private static final int MOST_REACHING = 5_000;

    static LaneItems of(Lane lane, Frame frame, Cells cells) {
        return new Gathering(lane, frame).items(cells);
    }

    /** Whether counts take so much of the line that bars tell more. */
    boolean crowded(double width) {
        double counted = points.stream()
                .filter(one -> !one.single())
                .mapToDouble(one -> one.right() - one.left())
                .sum();
        return counted > width / 2;
    }

    static String count(int n) {
        return "+" + Words.number(n);
    }

    private static final class Gathering {
        private final Lane lane;
        private final Frame frame;
        private final EventOrder events;
        private final List<Item> points = new ArrayList<>();
        private final List<Item> spans = new ArrayList<>();
        private final List<Item> brief = new ArrayList<>();
        private int n;

        Gathering(Lane lane, Frame frame) {
            this.lane = lane;
            this.frame = frame;
            this.events = frame.events();
        }

        LaneItems items(Cells cells) {
            reachingIn(lane.fineFrom(cells.places()[0]));
            for (int i = 0; i < cells.size(); i++) {
                cell(lane.fineFrom(cells.places()[i]), lane.fineFrom(cells.places()[i + 1]));
            }
            coarse();
            double width = frame.scale().width();
            LaneItems apart = new LaneItems(List.copyOf(points), withBrief(), n);
            if (brief.isEmpty() || brief.size() > width || apart.crowded(width)) {
                return apart;
            }
            LaneItems joined = joined();
            return joined.crowded(width) ? apart : joined;
        }

        private List<Item> withBrief() {
            List<Item> all = new ArrayList<>(spans);
            brief.forEach(one -> all.add(one.atLeast(WIDE)));
            return fromLeft(all);
        }

        /** Seen from so far away a day is a point like another. */
        private LaneItems joined() {
            List<Item> all = new ArrayList<>(points);
            brief.forEach(one -> all.add(disc(one.span(), one.place(), one.n())));
            points.clear();
            fromLeft(all).forEach(this::point);
            return new LaneItems(points, fromLeft(spans), n);
        }

        private static List<Item> fromLeft(List<Item> items) {
            items.sort(Comparator.comparingDouble(Item::left));
            return items;
        }

        /** Those that begin before the window and may have been in it: only where an hour is wide does one show. */
        private void reachingIn(int end) {
            long from = frame.scale().from();
            if (frame.scale().pixels(Lane.FINE) < WIDE) {
                return;
            }
            int start = Math.max(end - MOST_REACHING, lane.fineFrom(events.firstFrom(from - Lane.FINE)));
            for (int i = start; i < end; i++) {
                if (events.latest(lane.fine(i)) >= from) {
                    one(lane.fine(i));
                }
            }
        }

        private void cell(int from, int to) {
            if (to - from > SINGLY) {
                TimeSpan span =
                        TimeSpan.between(events.earliest(lane.fine(from)), events.earliest(lane.fine(to - 1)) + 1);
                point(new Item(x(span.from()) - RADIUS, x(span.to()) + RADIUS, span, lane.fine(from), to - from));
                n += to - from;
                return;
            }
            for (int i = from; i < to; i++) {
                one(lane.fine(i));
            }
        }

        private void one(int place) {
            n++;
            TimeSpan span = TimeSpan.between(events.earliest(place), events.latest(place) + 1);
            if (frame.scale().pixels(span.length()) > WIDE) {
                spans.add(new Item(x(span.from()), x(span.to()), span, place, 1));
                return;
            }
            point(disc(span, place, 1));
        }

        private Item disc(TimeSpan span, int place, int many) {
            double middle = Math.clamp(
                    (x(span.from()) + x(span.to())) / 2,
                    frame.scale().left(),
                    frame.scale().right());
            return new Item(middle - RADIUS, middle + RADIUS, span, place, many);
        }

        /** Whatever touches becomes one, and what that touches then. */
        private void point(Item added) {
            Item item = sized(added);
            while (!points.isEmpty() && points.getLast().touches(item, BETWEEN)) {
                item = sized(points.removeLast().with(item));
            }
            points.add(item);
        }

        private Item sized(Item item) {
            if (item.single()) {
                return item;
            }
            double text = frame.measure().width(count(item.n()), Face.SANS, Frame.CAPTION) + 10;
            return item.atLeast(text)
                    .movedInto(frame.scale().left(), frame.scale().right());
        }

        /** Those alike are one from the start: many rows may say no more than the day. */
        private void coarse() {
            int[] places = lane.coarseIn(
                    new TimeSpan(frame.scale().from(), frame.scale().to()));
            n += places.length;
            for (int i = 0; i < places.length; ) {
                int end = i + 1;
                while (end < places.length && alike(places[i], places[end])) {
                    end++;
                }
                TimeSpan span = TimeSpan.between(events.earliest(places[i]), events.latest(places[i]) + 1);
                Item item = new Item(x(span.from()), x(span.to()), span, places[i], end - i);
                (item.right() - item.left() > WIDE ? spans : brief).add(item);
                i = end;
            }
        }

        private boolean alike(int one, int other) {
            return events.earliest(one) == events.earliest(other) && events.latest(one) == events.latest(other);
        }

        private double x(long micros) {
            return frame.scale().x(micros);
        }
    }
}
