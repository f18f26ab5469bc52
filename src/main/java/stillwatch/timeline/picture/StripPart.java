package stillwatch.timeline.picture;

import stillwatch.drawing.Anchor;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Stroke;
import stillwatch.timeline.pattern.Bursts;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;

/** Along the foot of a lane: where there is a burst, and where there is nothing. */
record StripPart(Frame frame, Sheet sheet, Row.OfLane row) {
    static final double HEIGHT = 12;
    private static final double LEAST = 3;

    void draw() {
        for (TimeSpan gap : row.lane().gaps().all()) {
            gap(gap);
        }
        for (Bursts.Burst burst : row.lane().bursts().all()) {
            burst(burst);
        }
    }

    private void gap(TimeSpan gap) {
        double left = Math.max(frame.scale().left(), frame.scale().x(gap.from()));
        double right = Math.min(frame.scale().right(), frame.scale().x(gap.to()));
        if (right - left < 4 * LEAST) {
            return;
        }
        double y = row.end() - HEIGHT / 2;
        String text = "nothing for " + Words.length(gap.length());
        double width = sheet.width(text, Frame.CAPTION - 1) + 12;
        double middle = (left + right) / 2;
        boolean fits = width + 16 < right - left;
        double half = fits ? width / 2 : 0;
        sheet.add(new Line(left, y, middle - half, y, Ink.TEXT_3, 1, Stroke.DOTTED));
        sheet.add(new Line(middle + half, y, right, y, Ink.TEXT_3, 1, Stroke.DOTTED));
        if (fits) {
            sheet.text(middle, y + 3.5, text, Frame.CAPTION - 1, Ink.TEXT_3, Anchor.MIDDLE);
        }
        sheet.spot(left, y - HEIGHT / 2, right - left, HEIGHT, new Hit.Gap(row.lane().key(), gap));
    }

    private void burst(Bursts.Burst burst) {
        double left = Math.max(frame.scale().left(), frame.scale().x(burst.span().from()));
        double right = Math.min(frame.scale().right(), frame.scale().x(burst.span().to()));
        if (right <= left) {
            return;
        }
        double width = Math.max(LEAST, right - left);
        double y = row.end() - 5;
        sheet.add(Box.filled(left, y, width, 3, 1, Ink.DATA_2));
        sheet.spot(left, y, width, 3, new Hit.Burst(row.lane().key(), burst.span(), burst.n()));
    }
}
