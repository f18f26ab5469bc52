package stillwatch.timeline.picture;

import stillwatch.drawing.Drawing;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Bars;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.TextMeasure;
import stillwatch.drawing.TimeScale;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/**
 * The whole time of the case in a strip, with a frame around what is shown.
 *
 * @param scale where instants lie in it
 */
public record MiniMap(Drawing drawing, TimeScale scale) {
    private static final double PAD = 12;
    private static final double BAR = 4;
    private static final double LEAST_FRAME = 6;

    /** Bars count every dated event of the case where it may have begun, whatever the filter. */
    public static MiniMap of(
            TimelineModel model, TimelineView view, double width, double height, TextMeasure measure) {
        TimeSpan all = model.extent().orElse(view.span());
        TimeScale scale = new TimeScale(all.from(), all.to(), PAD, Math.max(1, width - 2 * PAD));
        Sheet sheet = new Sheet(measure);
        sheet.add(Box.filled(0, 0, width, height, 0, Ink.SURFACE_1));
        int most = bars(sheet, model.events(), scale, height);
        frame(sheet, view, scale, height);
        WallClock clock = new WallClock(view.zone());
        String words = SpanWords.of(all, clock) + " · " + Words.events(model.dated()) + " · highest bar "
                + Words.number(most) + " · shown: " + SpanWords.of(view.span(), clock) + " · times in "
                + clock.zoneName();
        return new MiniMap(
                new Drawing(width, height, "The whole time, and what of it is shown", words, sheet.shapes()), scale);
    }

    private static int bars(Sheet sheet, EventOrder events, TimeScale scale, double height) {
        int bars = Math.max(1, (int) (scale.width() / BAR));
        int[] places = new int[bars + 1];
        for (int i = 0; i <= bars; i++) {
            places[i] = events.firstFrom(scale.micros(scale.left() + i * scale.width() / bars));
        }
        int most = 0;
        for (int i = 0; i < bars; i++) {
            most = Math.max(most, places[i + 1] - places[i]);
        }
        int[] left = new int[bars];
        int[] right = new int[bars];
        int[] high = new int[bars];
        for (int i = 0; i < bars; i++) {
            left[i] = (int) Math.round(i * scale.width() / bars * Bars.UNIT);
            right[i] = (int) Math.round(((i + 1) * scale.width() / bars - 1) * Bars.UNIT);
            int n = places[i + 1] - places[i];
            high[i] = n == 0 ? 0 : (int) Math.round(Math.max(1, (height - 12) * n / most) * Bars.UNIT);
        }
        sheet.add(new Bars(scale.left(), height - 6, left, right, high, Ink.TEXT_3, 0.7));
        return most;
    }

    private static void frame(Sheet sheet, TimelineView view, TimeScale scale, double height) {
        double left = Math.clamp(scale.x(view.from()), scale.left(), scale.right() - LEAST_FRAME);
        double right = Math.clamp(scale.x(view.to()), left + LEAST_FRAME, scale.right());
        sheet.add(Box.filled(left, 3, right - left, height - 6, 3, Ink.ACCENT_SOFT).faint(0.5));
        sheet.add(Box.framed(left, 3, right - left, height - 6, 3, Ink.ACCENT));
        TimeSpan selection = view.selection();
        if (selection != null && selection.from() < scale.to() && selection.to() > scale.from()) {
            double from = Math.max(scale.left(), scale.x(selection.from()));
            double to = Math.min(scale.right(), scale.x(selection.to()));
            sheet.add(Box.filled(from, height - 5, Math.max(2, to - from), 3, 1, Ink.ACCENT));
        }
    }
}
