package stillwatch.desktop.canvas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Face;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Palette;
import stillwatch.drawing.Shape;
import stillwatch.drawing.Stroke;

/** What one paints with: the fonts are read when they are first needed. Used from any thread. */
public final class Brush {
    private static final int SIDE = 32;
    private @Nullable Faces faces;

    /** Slow the first time: not for the UI thread. */
    public synchronized Faces faces() {
        if (faces == null) {
            faces = new Faces();
        }
        return faces;
    }

    /** Reads the fonts and paints a trifle: the first picture need not load all that painting consists of. Not for the UI thread. */
    public boolean ready() {
        List<Shape> shapes = List.of(
                Shape.Box.filled(1, 1, 20, 10, 3, Ink.ACCENT)
                        .faint(0.5)
                        .soft(4, 4)
                        .edged(Ink.ACCENT, Stroke.DASHED),
                new Shape.Line(0, 12, SIDE, 16, Ink.ACCENT, 1, Stroke.SOLID),
                new Shape.Dot(Shape.Form.OPEN_DIAMOND, 24, 8, 4, Ink.ACCENT),
                new Shape.Bars(0, SIDE, new int[] {0}, new int[] {40}, new int[] {80}, Ink.ACCENT, 0.5),
                new Shape.Run(2, 28, "Ag", Face.SANS, 11, Anchor.START, Ink.ACCENT));
        List<Shape> clipped = List.of(new Shape.Clip(0, 0, SIDE, SIDE, shapes));
        paint(new Drawing(SIDE, SIDE, "", "", clipped), Inks.of(Palette.LIGHT), new Pixels(SIDE, SIDE, 1));
        return true;
    }

    public void paint(Drawing drawing, Inks inks, Pixels into) {
        Painter.paint(drawing, inks, faces(), into);
    }
}
