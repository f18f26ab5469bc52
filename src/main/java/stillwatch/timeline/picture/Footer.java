package stillwatch.timeline.picture;

import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Dot;
import stillwatch.drawing.Shape.Form;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Stroke;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.pattern.Words;

/** Below the lanes: the shelf of undated events, and a line of words with unit, zone and n. */
record Footer(Frame frame) {
    static final double SHELF = 30;
    static final double WORDS = 24;
    private static final int MOST = 12;
    private static final double LEAST = 150;
    private static final double WIDEST = 320;

    static double height(int undated) {
        return WORDS + (undated > 0 ? SHELF : 0);
    }

    void draw(Sheet sheet, int undated, String summary) {
        double y = frame.bottom();
        sheet.add(new Line(0, y, frame.width(), y, Ink.LINE, 1, Stroke.SOLID));
        if (undated > 0) {
            shelf(sheet, y, undated);
            y += SHELF;
        }
        sheet.fitted(Frame.PAD, y + 16, summary, Frame.CAPTION, Ink.TEXT_2, frame.width() - 2 * Frame.PAD);
    }

    private void shelf(Sheet sheet, double y, int undated) {
        sheet.add(Box.filled(0, y + 1, frame.width(), SHELF - 1, 0, Ink.SURFACE_2));
        sheet.bold(28, y + 19, "Undated", Frame.TEXT, Ink.TEXT_1);
        double x = frame.scale().left();
        String count = Words.events(undated);
        sheet.text(x, y + 19, count, Frame.CAPTION, Ink.TEXT_2);
        sheet.spot(0, y, frame.width(), SHELF, new Hit.Shelf(undated));
        titles(sheet, x + sheet.width(count, Frame.CAPTION) + 20, y);
    }

    /** As many of them by name as there is room for, equally wide. */
    private void titles(Sheet sheet, double from, double y) {
        int most = Math.clamp(frame.model().undated(), 1, MOST);
        double each = Math.clamp((frame.scale().right() - from) / most, LEAST, WIDEST);
        double x = from;
        int shown = 0;
        for (Lane lane : frame.model().shown(frame.view())) {
            for (int i = 0;
                    i < lane.undated()
                            && shown < MOST
                            && x + each <= frame.scale().right();
                    i++) {
                int place = lane.undated(i);
                long number = frame.events().number(place);
                Form form = frame.view().selected().contains(number) ? Form.DIAMOND : Form.OPEN_DIAMOND;
                sheet.add(new Dot(form, x, y + 15, 5, Ink.TEXT_2));
                String kind = frame.events().kinds().get(frame.events().kind(place));
                sheet.label(Sheet.Label.of(x + 9, y + 19, each - 20, number, kind, Ink.TEXT_1));
                sheet.spot(x - 5, y + 5, each - 8, 20, new Hit.Event(lane.key(), place, number));
                x += each;
                shown++;
            }
        }
    }
}
