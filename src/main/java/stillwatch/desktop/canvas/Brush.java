package stillwatch.desktop.canvas;

import org.jspecify.annotations.Nullable;
import stillwatch.drawing.Drawing;

/** What one paints with: the fonts are read when they are first needed. Used from any thread. */
public final class Brush {
    private @Nullable Faces faces;

    /** Slow the first time: not for the UI thread. */
    public synchronized Faces faces() {
        if (faces == null) {
            faces = new Faces();
        }
        return faces;
    }

    public void paint(Drawing drawing, Inks inks, Pixels into) {
        Painter.paint(drawing, inks, faces(), into);
    }
}
