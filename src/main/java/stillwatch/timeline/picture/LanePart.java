package stillwatch.timeline.picture;

import java.util.List;
import java.util.Set;
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
    private static final double SPAN_HEIGHT = 13;
    private static final double SPAN_LINE = 16;
    private static final double FIRST = 16;
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
        } else {
            points(items);
        }
        spans(items);
        new StripPart(frame, sheet, row).draw();
    }

    private void points(LaneItems items) {
        double y = row.y() + FIRST;
        for (Item item : items.points()) {
            point(item, y);
        }
        double foot = StripPart.HEIGHT + spanLines(items) * SPAN_LINE;
        int below = Math.max(0, (int) ((row.height() - FIRST - 8 - foot) / LINE));
        for (LabelRows.Placed one :
                LabelRows.of(items.points(), Math.min(2, below), frame.scale().right(), false)) {
            double baseline = y + 4 + one.row() * LINE;
            sheet.label(label(one.item(), one.x(), baseline, one.room(), Ink.TEXT_1));
        }
    }

    private Sheet.Label label(Item item, double x, double baseline, double room, Ink ink) {
        EventOrder events = frame.events();
        String kind = events.kinds().get(events.kind(item.place()));
        return new Sheet.Label(x, baseline, room, events.number(item.place()), kind, Frame.CAPTION, ink);
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
        boolean vague = !certain(item.place());
        sheet.add(new Dot(vague ? Form.RING : Form.DISC, item.middle(), y, LaneItems.RADIUS - 0.5, Ink.DATA_1));
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

    private void spans(LaneItems items) {
        List<List<Item>> lines = Tracks.of(items.spans(), Math.max(1, spanLines(items)));
        for (int i = 0; i < lines.size(); i++) {
            double y = row.end() - StripPart.HEIGHT - SPAN_LINE * (i + 1);
            lines.get(i).forEach(item -> span(item, y));
        }
    }

    private int spanLines(LaneItems items) {
        if (items.spans().isEmpty()) {
            return 0;
        }
        double room = row.height() - FIRST - 24 - StripPart.HEIGHT;
        return items.crowded(frame.scale().width()) ? 1 : Math.clamp((long) (room / SPAN_LINE), 1, 3);
    }

    private void span(Item item, double y) {
        double left = Math.max(item.left(), frame.scale().left() - 30);
        double right = Math.min(item.right(), frame.scale().right() + 30);
        double soft = item.single() && stretch(item.place()) ? 0 : Math.min(20, (right - left) / 2);
        Box box = Box.filled(left, y, right - left, SPAN_HEIGHT, 3, Ink.DATA_3).faint(0.35).soft(soft, soft);
        boolean chosen = item.single() ? selected.contains(frame.events().number(item.place())) : holdsSelected(item);
        sheet.add(chosen ? box.edged(Ink.ACCENT, Stroke.SOLID) : box);
        double start = Math.max(left, frame.scale().left()) + 5;
        double room = Math.min(right, frame.scale().right()) - start - 4;
        if (item.single()) {
            sheet.label(label(item, start, y + 10, room, Ink.TEXT_1));
        } else {
            sheet.fitted(start, y + 10, LaneItems.count(item.n()), Frame.CAPTION, Ink.TEXT_1, room);
        }
        sheet.spot(left, y, right - left, SPAN_HEIGHT, hit(item));
    }

    /** Whether somebody stated both ends, and the zone. */
    private boolean stretch(int place) {
        return frame.events().precision(place) == Precision.SPAN && certain(place);
    }
}
