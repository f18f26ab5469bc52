package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Stroke;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;

/** Events that run through all lanes: a dashed line each, its name above the lanes; those too close become one line. */
record MarkPart(Frame frame) {
    private static final double LINE_HEIGHT = 14;
    private static final double PADDING = 6;
    private static final double HALF = 4;
    /** Of so many marks and fewer each may have its name; of more, counts are what shows. */
    private static final int FEW = 60;

    /** Marks on one line; the places of as many as could be named. */
    record Bunch(Item item, List<Integer> places) {
        Bunch with(Bunch later, int named) {
            List<Integer> both = new ArrayList<>(places);
            both.addAll(later.places());
            return new Bunch(item.with(later.item()), List.copyOf(both.subList(0, Math.min(named, both.size()))));
        }
    }

    /** Of what is there, not of what shows: the lanes stay where they are when one moves. */
    static double height(TimelineModel model) {
        return model.marks().length == 0 ? 4 : PADDING + LINE_HEIGHT * rows(model);
    }

    private static int rows(TimelineModel model) {
        return model.marks().length <= FEW ? 3 : 2;
    }

    void draw(Sheet sheet) {
        List<Bunch> bunches = bunches();
        for (Bunch one : bunches) {
            line(sheet, one.item());
        }
        MarkNames.of(
                        bunches,
                        rows(frame.model()),
                        frame.scale().left(),
                        frame.scale().right())
                .forEach(one -> name(sheet, one));
    }

    private void name(Sheet sheet, MarkNames.Placed one) {
        double baseline = AxisPart.HEIGHT + LINE_HEIGHT * (one.row() + 1);
        if (one.countOnly()) {
            String count = Words.number(one.bunch().item().n()) + " marks";
            sheet.fitted(one.x(), baseline, count, Frame.CAPTION, Ink.OTHER, one.room());
            return;
        }
        int place = one.bunch().places().get(one.at());
        String kind = frame.events().kinds().get(frame.events().kind(place));
        String more = one.more() == 0 ? "" : " and " + Words.number(one.more()) + " more";
        long number = frame.events().number(place);
        sheet.label(Sheet.Label.of(one.x(), baseline, one.room(), number, kind, Ink.OTHER)
                .followedBy(more)
                .toEnd(one.toEnd()));
    }

    private List<Bunch> bunches() {
        EventOrder events = frame.events();
        int[] marks = frame.model().marks();
        TimeSpan window = frame.view().span();
        int end = rank(marks, events.firstFrom(window.to()));
        List<Bunch> bunches = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            long middle = events.earliest(marks[i]) + (events.latest(marks[i]) - events.earliest(marks[i])) / 2;
            if (middle >= window.from() && middle < window.to()) {
                add(bunches, marks[i], middle);
            }
        }
        return bunches;
    }

    private static int rank(int[] marks, int place) {
        int at = Arrays.binarySearch(marks, place);
        return at >= 0 ? at : -at - 1;
    }

    /** Vague marks stand at their middle, which may lie before that of one that begins earlier. */
    private void add(List<Bunch> bunches, int place, long middle) {
        List<Bunch> later = new ArrayList<>();
        Bunch added = bunch(place, middle);
        while (!bunches.isEmpty()
                && bunches.getLast().item().left() > added.item().left()) {
            later.addFirst(bunches.removeLast());
        }
        later.addFirst(added);
        for (Bunch one : later) {
            if (!bunches.isEmpty() && bunches.getLast().item().touches(one.item(), 0)) {
                bunches.add(bunches.removeLast().with(one, rows(frame.model())));
            } else {
                bunches.add(one);
            }
        }
    }

    private Bunch bunch(int place, long middle) {
        double x = frame.scale().x(middle);
        TimeSpan span =
                TimeSpan.between(frame.events().earliest(place), frame.events().latest(place) + 1);
        return new Bunch(new Item(x - HALF, x + HALF, span, place, 1), List.of(place));
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
