package stillwatch.timeline.picture;

import java.util.List;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.TextMeasure;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.pattern.Rhythm;
import stillwatch.timeline.pattern.Words;

/** A week as a grid of hours by days, the darker the more. */
public final class RhythmDrawing {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final double LEFT = 36;
    private static final double TOP = 18;
    private static final double FOOT = 22;

    private RhythmDrawing() {}

    public static Drawing of(Rhythm rhythm, double width, double height, TextMeasure measure) {
        Sheet sheet = new Sheet(measure);
        double cellWidth = Math.max(1, (width - LEFT - 4) / 24);
        double cellHeight = Math.max(1, (height - TOP - FOOT) / 7);
        sheet.add(Box.filled(0, 0, width, height, 0, Ink.SURFACE_1));
        for (int hour = 0; hour < 24; hour += 6) {
            sheet.text(LEFT + hour * cellWidth, TOP - 6, hour + " h", Frame.CAPTION, Ink.TEXT_3);
        }
        long most = Math.max(1, rhythm.most());
        for (int day = 0; day < 7; day++) {
            double y = TOP + day * cellHeight;
            sheet.text(LEFT - 6, y + cellHeight / 2 + 4, DAYS.get(day), Frame.CAPTION, Ink.TEXT_2, Anchor.END);
            for (int hour = 0; hour < 24; hour++) {
                double share = (double) rhythm.counts()[day][hour] / most;
                cell(sheet, LEFT + hour * cellWidth, y, cellWidth - 1, cellHeight - 1, share);
            }
        }
        String words = words(rhythm);
        sheet.fitted(LEFT, height - 7, words, Frame.CAPTION, Ink.TEXT_2, width - LEFT - 4);
        String whole = words + ". " + rhythm.words();
        return new Drawing(width, height, "Counts by weekday and hour", whole, sheet.shapes());
    }

    /** Nothing is empty, however little is tinted. */
    private static void cell(Sheet sheet, double x, double y, double width, double height, double share) {
        double w = Math.max(0.5, width);
        double h = Math.max(0.5, height);
        Box box = share == 0
                ? Box.filled(x, y, w, h, 1, Ink.SURFACE_2)
                : Box.filled(x, y, w, h, 1, Ink.DATA_1).faint(0.12 + 0.88 * share);
        sheet.add(box);
    }

    private static String words(Rhythm rhythm) {
        return Words.number(rhythm.n()) + " " + rhythm.unit() + " · "
                + (rhythm.vague() == 0 ? "" : Words.number(rhythm.vague()) + " not known to the hour · ")
                + "most in one hour of the week " + Words.number(rhythm.most()) + " · "
                + new WallClock(rhythm.zone()).zoneName();
    }
}
