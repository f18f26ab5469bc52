package stillwatch.timeline.picture;

import stillwatch.drawing.Drawing;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Bars;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Stroke;
import stillwatch.drawing.TextMeasure;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.lane.Overlay;
import stillwatch.timeline.pattern.Words;

/** Two incidents over each other: events of each by day, day 0 being the first of its stated period. */
public final class CompareDrawing {
    private static final double LEFT = 44;
    private static final double LINE = 18;
    private static final double AXIS = 26;
    private static final int[] STEPS = {1, 2, 5, 7, 14, 28, 56, 91, 182, 364, 728, 1456};
    private final Overlay overlay;
    private final Sheet sheet;
    private final double width;
    private final double height;
    private final int days;
    private final long most;

    private CompareDrawing(Overlay overlay, double width, double height, TextMeasure measure) {
        this.overlay = overlay;
        this.sheet = new Sheet(measure);
        this.width = width;
        this.height = height;
        this.days = days(overlay);
        this.most = most(overlay);
    }

    private static int days(Overlay overlay) {
        return overlay.sides().stream()
                .mapToInt(side -> side.counts().length)
                .max()
                .orElse(0);
    }

    private static long most(Overlay overlay) {
        return overlay.sides().stream()
                .flatMapToLong(side -> java.util.Arrays.stream(side.counts()))
                .max()
                .orElse(0);
    }

    public static Drawing of(Overlay overlay, double width, double height, TextMeasure measure) {
        return new CompareDrawing(overlay, width, height, measure).drawing();
    }

    private Drawing drawing() {
        sheet.add(Box.filled(0, 0, width, height, 0, Ink.SURFACE_1));
        double y = legend();
        double foot = height - 8 - LINE * overlay.said().size();
        if (days > 0) {
            axis(y, foot - AXIS);
            for (int i = 0; i < overlay.sides().size(); i++) {
                bars(overlay.sides().get(i), i, y, foot - AXIS);
            }
        }
        for (int i = 0; i < overlay.said().size(); i++) {
            double baseline = foot + LINE * i + 12;
            sheet.fitted(12, baseline, overlay.said().get(i), Frame.TEXT, Ink.TEXT_2, width - 24);
        }
        return new Drawing(width, height, "Two incidents from their first day", words(), sheet.shapes());
    }

    private double legend() {
        double y = 8;
        for (int i = 0; i < overlay.sides().size(); i++) {
            sheet.add(Box.filled(12, y + 3, 10, 10, 2, ink(i)));
            sheet.fitted(28, y + 12, words(overlay.sides().get(i)), Frame.TEXT, Ink.TEXT_1, width - 40);
            y += LINE;
        }
        return y + 4;
    }

    private String words(Overlay.Side side) {
        WallClock clock = new WallClock(overlay.zone());
        return side.name() + ": day 0 is " + clock.date(side.firstDay()) + ", " + side.counts().length + " days, "
                + Words.events(side.n()) + " in them";
    }

    private static Ink ink(int side) {
        return Ink.data(side);
    }

    private double x(double day) {
        return LEFT + day * (width - LEFT - 12) / days;
    }

    private void axis(double top, double bottom) {
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && x(STEPS[i]) - x(0) >= 48; i--) {
            step = STEPS[i];
        }
        for (int day = 0; day < days; day += step) {
            sheet.add(new Line(x(day), top, x(day), bottom, Ink.LINE, 1, Stroke.SOLID));
            sheet.fitted(x(day) + 2, bottom + 15, "day " + day, Frame.CAPTION, Ink.TEXT_2, width - x(day) - 4);
        }
        sheet.add(new Line(LEFT, bottom, width - 12, bottom, Ink.LINE, 1, Stroke.SOLID));
        sheet.text(8, top + 10, Words.number(most), Frame.CAPTION, Ink.TEXT_3);
    }

    /** Side by side within each day, to one scale. */
    private void bars(Overlay.Side side, int at, double top, double bottom) {
        int n = side.counts().length;
        double each = (x(1) - x(0)) / overlay.sides().size();
        int[] left = new int[n];
        int[] right = new int[n];
        int[] high = new int[n];
        for (int day = 0; day < n; day++) {
            double from = x(day) - LEFT + at * each;
            left[day] = (int) Math.round(from * Bars.UNIT);
            right[day] = (int) Math.round((from + Math.max(each / 2, each - 1)) * Bars.UNIT);
            long count = side.counts()[day];
            double pixels = most == 0 ? 0 : (bottom - top) * count / most;
            high[day] = count == 0 ? 0 : (int) Math.round(Math.max(1, pixels) * Bars.UNIT);
        }
        sheet.add(new Bars(LEFT, bottom, left, right, high, ink(at), 0.9));
        double end = x(n);
        sheet.add(new Line(end, top, end, bottom, ink(at), 1, Stroke.DASHED));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        overlay.sides().forEach(side -> words.append(words(side)).append(". "));
        overlay.said().forEach(one -> words.append(one).append(' '));
        return words.append("Days in ")
                .append(new WallClock(overlay.zone()).zoneName())
                .append(".")
                .toString();
    }
}
