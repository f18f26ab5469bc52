package stillwatch.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a drawing consists of; lengths are pixels, y grows downwards. */
public sealed interface Shape {

    /**
     * A rectangle.
     *
     * @param softLeft over how many pixels from the left the fill fades in; 0 for a hard end
     * @param opacity of the fill, from 0 to 1
     */
    record Box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Ink fill,
            double opacity,
            @Nullable Ink edge,
            Stroke stroke,
            double softLeft,
            double softRight)
            implements Shape {
        public static Box filled(double x, double y, double width, double height, double radius, Ink fill) {
            return new Box(x, y, width, height, radius, fill, 1, null, Stroke.SOLID, 0, 0);
        }

        public static Box framed(double x, double y, double width, double height, double radius, Ink edge) {
            return new Box(x, y, width, height, radius, null, 1, edge, Stroke.SOLID, 0, 0);
        }

        public Box edged(Ink by, Stroke how) {
            return new Box(x, y, width, height, radius, fill, opacity, by, how, softLeft, softRight);
        }

        public Box soft(double left, double right) {
            return new Box(x, y, width, height, radius, fill, opacity, edge, stroke, left, right);
        }

        public Box faint(double now) {
            return new Box(x, y, width, height, radius, fill, now, edge, stroke, softLeft, softRight);
        }
    }

    record Line(double x1, double y1, double x2, double y2, Ink ink, double thickness, Stroke stroke)
            implements Shape {}

    /** What a dot looks like; rings and open diamonds are filled with the panel's colour. */
    enum Form {
        DISC,
        RING,
        DIAMOND,
        OPEN_DIAMOND
    }

    record Dot(Form form, double x, double y, double radius, Ink ink) implements Shape {}

    /**
     * Many bars upon one line, as arrays: a bar from {@code left[i]} to {@code right[i]}, {@code height[i]} high, all in
     * sixteenths of a pixel; left and right count from {@code x}. Those without a height are not drawn.
     */
    record Bars(double x, double baseline, int[] left, int[] right, int[] height, Ink ink, double opacity)
            implements Shape {
        public static final double UNIT = 16;

        public int size() {
            return height.length;
        }
    }

    /** Text in one line. */
    record Run(double x, double baseline, String text, Face face, double size, Anchor anchor, Ink ink)
            implements Shape {}

    /** Shapes of which only what lies in the rectangle shows. */
    record Clip(double x, double y, double width, double height, List<Shape> shapes) implements Shape {
        public Clip {
            shapes = List.copyOf(shapes);
        }
    }
}
