package stillwatch.timeline.picture;

import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Stroke;
import stillwatch.drawing.TimeAxis;

/** The ticks with their labels above, and their lines through everything. */
record AxisPart(Frame frame, TimeAxis axis) {
    static final double HEIGHT = 40;

    static AxisPart of(Frame frame) {
        return new AxisPart(
                frame, TimeAxis.of(frame.scale(), frame.view().zone(), frame.measure(), Frame.CAPTION));
    }

    void draw(Sheet sheet) {
        for (TimeAxis.Tick tick : axis.fine()) {
            sheet.add(new Line(tick.x(), HEIGHT, tick.x(), frame.bottom(), Ink.LINE, 1, Stroke.SOLID));
            if (!tick.label().isEmpty()) {
                sheet.text(tick.labelX() + 3, HEIGHT - 6, tick.label(), Frame.CAPTION, Ink.TEXT_2);
            }
        }
        for (TimeAxis.Tick tick : axis.coarse()) {
            boolean inside = tick.x() > frame.scale().left();
            if (inside) {
                sheet.add(new Line(tick.x(), 8, tick.x(), HEIGHT, Ink.LINE, 1, Stroke.SOLID));
            }
            if (!tick.label().isEmpty()) {
                sheet.text(tick.labelX() + (inside ? 3 : 0), 17, tick.label(), Frame.CAPTION, Ink.TEXT_1);
            }
        }
        sheet.add(new Line(0, HEIGHT, frame.width(), HEIGHT, Ink.LINE, 1, Stroke.SOLID));
    }
}
