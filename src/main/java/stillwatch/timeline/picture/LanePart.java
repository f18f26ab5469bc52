package stillwatch.timeline.picture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Precision;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Dot;
import stillwatch.drawing.Shape.Form;
import stillwatch.drawing.Stroke;
import stillwatch.timeline.EventOrder;

/** The events of one open lane: discs, counts, spans and their labels; bars where there are too many. */
final class LanePart {
    private static final double LINE = 14;
    private static final double SPAN_LINE = 16;
    private static final double HIGHEST_SPAN_LINE = 24;
    private static final double BETWEEN_LINES = 4;
    private static final double FIRST = 16;
    private static final double BELOW_POINTS = 12;
    private static final double ALONE = 6;
    private static final double LONGEST = 300;
    private static final int MOST_LINES = 6;
    private static final int MOST_BELOW = 2;
    private final Frame frame;
    private final Sheet sheet;
    private final Row.OfLane row;
    private final Set<Long> selected;

    LanePart(Frame frame, Sheet sheet, Row.OfLane row) {
        this.frame = frame;
        this.sheet = sheet;
        this.row = row;
        this.selected = frame.view().selected();
    }

    void draw(LaneItems items, DensityBars bars, Cells bins) {
        if (items.crowded(frame.scale().width())) {
            double foot = items.spans().isEmpty() ? 4 : StripPart.HEIGHT + SPAN_LINE + 2;
            bars.draw(sheet, row, foot, row.lane().key(), "events", bins.of(row.lane()));
            spans(items, 1, row.end() - StripPart.HEIGHT - SPAN_LINE);
        } else {
            int lines = spanLines(items);
            int below = points(items, lines);
            boolean alone = items.points().isEmpty();
            spans(items, lines, alone ? row.y() + ALONE : row.y() + FIRST + BELOW_POINTS + below * LINE);
        }
        new StripPart(frame, sheet, row).draw();
    }

    /** How many lines of labels there are below the points. */
    private int points(LaneItems items, int spanLines) {
        double y = row.y() + FIRST;
        for (Item item : items.points()) {
            point(item, y);
        }
        double foot = StripPart.HEIGHT + spanLines * SPAN_LINE;
        int below = Math.clamp((long) ((row.height() - FIRST - 8 - foot) / LINE), 0, MOST_BELOW);
        int used = 0;
        for (LabelRows.Placed one : LabelRows.of(
                items.points(), below, frame.scale().left(), frame.scale().right())) {
            used = Math.max(used, one.row());
            String more = one.item().single() ? "" : " and " + (one.item().n() - 1) + " more";
            sheet.label(label(one.item(), one.x(), y + 4 + one.row() * LINE, one.room())
                    .followedBy(more)
                    .toEnd(one.toEnd())
                    .cleared(clear()));
        }
        return used;
    }

    /** A patch of the panel's colour on the colour of a span would be seen. */
    private boolean clear() {
        return frame.view().selection() == null;
    }

    private Sheet.Label label(Item item, double x, double baseline, double room) {
        EventOrder events = frame.events();
        String kind = events.kinds().get(events.kind(item.place()));
        return Sheet.Label.of(x, baseline, room, events.number(item.place()), kind, Ink.TEXT_1);
    }

    private void point(Item item, double y) {
        if (!item.single()) {
            count(item, y - 8, 16);
            return;
        }
        long number = frame.events().number(item.place());
        if (selected.contains(number)) {
            sheet.add(new Dot(Form.RING, item.middle(), y, LaneItems.RADIUS + 3, Ink.ACCENT));
        }
        Look look = standing(item);
        Form plain = certain(item.place()) ? Form.DISC : Form.RING;
        sheet.add(
                look == null
                        ? new Dot(plain, item.middle(), y, LaneItems.RADIUS - 0.5, Ink.DATA_1)
                        : new Dot(look.form(), item.middle(), y, LaneItems.RADIUS, look.ink()));
        sheet.spot(item.left(), y - LaneItems.RADIUS, 2 * LaneItems.RADIUS, 2 * LaneItems.RADIUS, hit(item));
    }

    private void count(Item item, double y, double height) {
        double width = item.right() - item.left();
        Box box = Box.filled(item.left(), y, width, height, height / 2, Ink.ACCENT_SOFT);
        sheet.add(holdsSelected(item) ? box.edged(Ink.ACCENT, Stroke.SOLID) : box);
        sheet.text(
                item.middle(), y + height - 4.5, LaneItems.count(item.n()), Frame.CAPTION, Ink.ACCENT, Anchor.MIDDLE);
        sheet.spot(item.left(), y, width, height, hit(item));
    }

    private boolean holdsSelected(Item item) {
        EventOrder events = frame.events();
        return selected.stream()
                .flatMap(number -> events.place(number).stream().boxed())
                .anyMatch(place -> place < events.dated()
                        && events.earliest(place) < item.span().to()
                        && events.earliest(place) >= item.span().from());
    }

    private Hit hit(Item item) {
        return item.single()
                ? new Hit.Event(row.lane().key(), item.place(), frame.events().number(item.place()))
                : new Hit.Bundle(row.lane().key(), item.span(), item.n());
    }

    private boolean certain(int place) {
        Certainty certainty = frame.events().certainty(place);
        return certainty == Certainty.STATED || certainty == Certainty.ZONE_GIVEN;
    }

    /** As many as are needed and there is room for; one line of labels comes before the second of spans. */
    private int spanLines(LaneItems items) {
        boolean alone = items.points().isEmpty();
        double above = alone ? ALONE : FIRST + BELOW_POINTS + LINE;
        int room = Math.clamp((long) ((row.height() - above - StripPart.HEIGHT) / SPAN_LINE), 1, MOST_LINES);
        return Tracks.used(items.spans(), room);
    }

    /** Downwards from {@code top}, as high as there is room for. */
    private void spans(LaneItems items, int count, double top) {
        if (items.spans().isEmpty()) {
            return;
        }
        double room = row.end() - StripPart.HEIGHT - top;
        double each = Math.clamp(room / count, SPAN_LINE, HIGHEST_SPAN_LINE);
        List<List<Item>> lines = Tracks.of(items.spans(), count);
        for (int i = 0; i < lines.size(); i++) {
            List<Item> line = lines.get(i);
            for (int at = 0; at < line.size(); at++) {
                double before = at == 0 ? frame.scale().left() : Double.POSITIVE_INFINITY;
                double next = at + 1 < line.size()
                        ? line.get(at + 1).left()
                        : frame.scale().right();
                span(new Space(line.get(at), top + i * each, each - BETWEEN_LINES, before, next));
            }
        }
    }

    /** A span and where it lies; labels beside it may begin at {@code before} and end at {@code next}. */
    private record Space(Item item, double y, double height, double before, double next) {
        double baseline() {
            return y + height / 2 + 4;
        }
    }

    private void span(Space space) {
        Item item = space.item();
        double left = Math.max(item.left(), frame.scale().left() - 30);
        double right = Math.min(item.right(), frame.scale().right() + 30);
        double soft = item.single() && stretch(item.place()) ? 0 : Math.min(20, (right - left) / 2);
        bar(
                Box.filled(left, space.y(), right - left, space.height(), 3, Ink.DATA_3)
                        .faint(0.35)
                        .soft(soft, soft),
                item);
        double start = Math.max(left, frame.scale().left()) + 5;
        double room = Math.min(right, frame.scale().right()) - start - 4;
        if (item.single()) {
            sheet.label(label(item, start, space.baseline(), room).or(beside(space)));
        } else {
            sheet.fitted(start, space.baseline(), LaneItems.count(item.n()), Frame.CAPTION, Ink.TEXT_1, room);
        }
        sheet.spot(left, space.y(), right - left, space.height(), hit(item));
    }

    private void bar(Box plain, Item item) {
        Look look = item.single() ? standing(item) : null;
        Box box = look == null
                ? plain
                : new Box(
                        plain.x(),
                        plain.y(),
                        plain.width(),
                        plain.height(),
                        plain.radius(),
                        look.fill(),
                        1,
                        look.ink(),
                        look.stroke(),
                        plain.softLeft(),
                        plain.softRight());
        boolean chosen = item.single() ? selected.contains(frame.events().number(item.place())) : holdsSelected(item);
        sheet.add(chosen ? box.edged(Ink.ACCENT, Stroke.SOLID) : box);
    }

    private @Nullable Look standing(Item item) {
        return frame.model().standings().of(item.place()).map(Look::of).orElse(null);
    }

    /** Behind it, or before it where it is the first and there is more room. */
    private Sheet.Label beside(Space space) {
        double from = space.item().right() + Tracks.BESIDE;
        double behind = Math.min(space.next(), frame.scale().right()) - LabelRows.GAP - from;
        double ahead = space.item().left() - Tracks.BESIDE - space.before();
        boolean first = ahead > behind && behind < Tracks.TITLE;
        double room = Math.clamp(first ? ahead : behind, 0, LONGEST);
        double x = first ? space.item().left() - Tracks.BESIDE - room : from;
        return label(space.item(), x, space.baseline(), room).toEnd(first).cleared(clear());
    }

    /** Whether somebody stated both ends, and the zone. */
    private boolean stretch(int place) {
        return frame.events().precision(place) == Precision.SPAN && certain(place);
    }
}
