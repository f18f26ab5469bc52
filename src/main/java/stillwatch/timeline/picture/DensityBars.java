package stillwatch.timeline.picture;

import java.util.function.IntToLongFunction;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Bars;
import stillwatch.timeline.pattern.Words;

/** Bars of counts over the steps of the calendar, and in words how many the highest is. */
final class DensityBars {
    /** A bar and the gap behind it. */
    static final double WIDTH = 4;

    private static final double LABEL = 16;
    private final Frame frame;
    private final Cells cells;

    DensityBars(Frame frame, Cells cells) {
        this.frame = frame;
        this.cells = cells;
    }

    /** {@code foot}: how far above the end of the row they stand; {@code count}: of the i-th step. Answers how many there are in all. */
    long draw(Sheet sheet, Row row, double foot, String lane, String unit, IntToLongFunction count) {
        long[] counts = new long[cells.size()];
        long most = 0;
        long all = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count.applyAsLong(i);
            most = Math.max(most, counts[i]);
            all += counts[i];
        }
        boolean low = row.height() <= RowPlan.COLLAPSED;
        double room = row.height() - foot - (low ? 4 : LABEL + 4);
        if (most > 0) {
            sheet.add(bars(counts, most, room, row.end() - foot));
            sheet.band(new Hits.Band(
                    lane, unit, row.y(), row.height(), frame.scale(), cells.edges().clone(), counts));
        }
        if (most > 0 && !low) {
            String text = "most " + Words.number(most) + " " + unit + " per " + cells.step().words();
            sheet.text(
                    frame.scale().right() - 4, row.y() + LABEL - 2, text, Frame.CAPTION, Ink.TEXT_3, Anchor.END);
        }
        return all;
    }

    private Bars bars(long[] counts, long most, double room, double baseline) {
        int[] left = new int[counts.length];
        int[] right = new int[counts.length];
        int[] height = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double from = Math.max(frame.scale().left(), frame.scale().x(cells.edges()[i]));
            double to = Math.min(frame.scale().right(), frame.scale().x(cells.edges()[i + 1]));
            double gap = Math.min(1, (to - from) / 4);
            left[i] = sixteenths(from - frame.scale().left());
            right[i] = Math.max(left[i], sixteenths(to - gap - frame.scale().left()));
            height[i] = counts[i] == 0 ? 0 : Math.max((int) Bars.UNIT, sixteenths(room * counts[i] / most));
        }
        return new Bars(frame.scale().left(), baseline, left, right, height, Ink.DATA_1, 0.85);
    }

    private static int sixteenths(double pixels) {
        return (int) Math.round(pixels * Bars.UNIT);
    }
}
