package stillwatch.timeline.picture;

import stillwatch.drawing.Face;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Stroke;
import stillwatch.timeline.pattern.Words;

/** The heads of the rows, left of the plot, and the lines between rows. */
record HeadPart(Frame frame, Sheet sheet) {
    private static final double ARROW = 8;
    private static final double INDENT = 28;

    void of(Row row, String incidents) {
        switch (row) {
            case Row.Incidents one -> named(row, "Incidents", incidents);
            case Row.OfLane one -> lane(one);
            case Row.Series one ->
                named(
                        row,
                        one.counts().name(),
                        one.counts().unplaced() == 0
                                ? Words.number(one.counts().total())
                                : Words.number(one.counts().total()) + ", "
                                        + Words.number(one.counts().unplaced()) + " not placed");
        }
        sheet.add(new Line(0, row.end(), frame.width(), row.end(), Ink.LINE, 1, Stroke.SOLID));
    }

    private void lane(Row.OfLane row) {
        arrow(row);
        int dated = row.lane().dated();
        int undated = row.lane().undated();
        String n = undated == 0 ? Words.events(dated) : Words.number(dated) + " + " + Words.number(undated) + " undated";
        named(row, row.lane().head().name(), row.collapsed() ? "" : n);
        sheet.spot(
                0,
                row.y(),
                frame.scale().left() - 1,
                row.height(),
                new Hit.Head(row.lane().key()));
    }

    /** Down where the lane is open, to the right where it is collapsed. */
    private void arrow(Row.OfLane row) {
        double x = Frame.PAD + ARROW / 2;
        double y = row.y() + 13;
        double far = ARROW / 2;
        double near = ARROW / 4;
        if (row.collapsed()) {
            sheet.add(new Line(x - near, y - far, x + near, y, Ink.TEXT_3, 1.5, Stroke.SOLID));
            sheet.add(new Line(x + near, y, x - near, y + far, Ink.TEXT_3, 1.5, Stroke.SOLID));
        } else {
            sheet.add(new Line(x - far, y - near, x, y + near, Ink.TEXT_3, 1.5, Stroke.SOLID));
            sheet.add(new Line(x, y + near, x + far, y - near, Ink.TEXT_3, 1.5, Stroke.SOLID));
        }
    }

    private void named(Row row, String name, String below) {
        double room = frame.scale().left() - INDENT - 8;
        String cut = frame.measure().fitted(name, Face.SEMIBOLD, Frame.TEXT, room);
        sheet.bold(INDENT, row.y() + 17, cut, Frame.TEXT, Ink.TEXT_1);
        if (!below.isEmpty()) {
            sheet.fitted(INDENT, row.y() + 33, below, Frame.CAPTION, Ink.TEXT_3, room);
        }
    }
}
