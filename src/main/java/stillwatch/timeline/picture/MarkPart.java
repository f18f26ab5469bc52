package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Stroke;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;

/** Events that run through all lanes: a dashed line each, its name above the lanes; those too close become one line with a count. */
record MarkPart(Frame frame) {
    static final double HEIGHT = 34;
    private static final double LINE_HEIGHT = 14;
    private static final double HALF = 4;

    void draw(Sheet sheet) {
        List<Item> items = items();
        for (Item item : items) {
            line(sheet, item);
        }
        for (LabelRows.Placed one : LabelRows.of(items, 1, frame.scale().right(), true)) {
            name(sheet, one, AxisPart.HEIGHT + LINE_HEIGHT * (one.row() + 1));
        }
    }

    private void name(Sheet sheet, LabelRows.Placed one, double baseline) {
        int place = one.item().place();
        String kind = frame.events().kinds().get(frame.events().kind(place));
        if (one.item().single()) {
            sheet.label(new Sheet.Label(
                    one.x(),
                    baseline,
                    one.room(),
                    frame.events().number(place),
                    kind,
                    Frame.CAPTION,
                    Ink.OTHER));
        } else {
            String count = Words.number(one.item().n()) + " marks";
            sheet.fitted(one.x(), baseline, count, Frame.CAPTION, Ink.OTHER, one.room());
        }
    }

    private List<Item> items() {
        EventOrder events = frame.events();
        int[] marks = frame.model().marks();
        TimeSpan window = frame.view().span();
        int end = rank(marks, events.firstFrom(window.to()));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            long middle = events.earliest(marks[i]) + (events.latest(marks[i]) - events.earliest(marks[i])) / 2;
            if (middle >= window.from() && middle < window.to()) {
                add(items, marks[i], middle);
            }
        }
        return items;
    }

    private static int rank(int[] marks, int place) {
        int at = Arrays.binarySearch(marks, place);
        return at >= 0 ? at : -at - 1;
    }

    /** Vague marks stand at their middle, which may lie before that of one that begins earlier. */
    private void add(List<Item> items, int place, long middle) {
        double x = frame.scale().x(middle);
        TimeSpan span = TimeSpan.between(
                frame.events().earliest(place), frame.events().latest(place) + 1);
        Item item = new Item(x - HALF, x + HALF, span, place, 1);
        List<Item> later = new ArrayList<>();
        while (!items.isEmpty() && items.getLast().left() > item.left()) {
            later.addFirst(items.removeLast());
        }
        later.addFirst(item);
        for (Item one : later) {
            if (!items.isEmpty() && items.getLast().touches(one, 0)) {
                items.add(items.removeLast().with(one));
            } else {
                items.add(one);
            }
        }
    }

    private void line(Sheet sheet, Item item) {
        double x = item.middle();
        double left = frame.scale().x(item.span().from());
        double right = frame.scale().x(item.span().to());
        if (item.single() && right - left > LaneItems.WIDE) {
            sheet.add(Box.filled(left, frame.top(), right - left, frame.bottom() - frame.top(), 0, Ink.OTHER_SOFT)
                    .soft((right - left) / 2, (right - left) / 2)
                    .faint(0.7));
        }
        sheet.add(new Line(x, frame.top() - 2, x, frame.bottom(), Ink.OTHER, 1, Stroke.DASHED));
        Hit hit = new Hit.Mark(item.place(), frame.events().number(item.place()), item.span(), item.n());
        sheet.spot(x - 1, frame.top() - 2, 2, frame.bottom() - frame.top(), hit);
    }
}
