package stillwatch.timeline.picture;

import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Stroke;
import stillwatch.timeline.view.TimeSpan;

/** The brushed span, tinted behind everything. */
record SelectionPart(Frame frame) {
    void draw(Sheet sheet) {
        TimeSpan span = frame.view().selection();
        if (span == null || !span.meets(frame.view().from(), frame.view().to() - 1)) {
            return;
        }
        double left = Math.max(frame.scale().left(), frame.scale().x(span.from()));
        double right = Math.min(frame.scale().right(), frame.scale().x(span.to()));
        double top = AxisPart.HEIGHT;
        sheet.add(Box.filled(left, top, Math.max(1, right - left), frame.bottom() - top, 0, Ink.ACCENT_SOFT)
                .faint(0.7));
        edge(sheet, span.from());
        edge(sheet, span.to());
    }

    private void edge(Sheet sheet, long micros) {
        double x = frame.scale().x(micros);
        if (x >= frame.scale().left() && x <= frame.scale().right()) {
            sheet.add(new Line(x, AxisPart.HEIGHT, x, frame.bottom(), Ink.ACCENT, 1, Stroke.SOLID));
        }
    }
}
