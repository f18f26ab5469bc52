package stillwatch.desktop.canvas;

import java.util.Arrays;
import stillwatch.drawing.TimeScale;

/**
 * How a picture follows a gesture until it is drawn anew: its plot is moved and widened, what stands beside it stays.
 *
 * @param drawn where instants lie in the picture
 * @param wanted where they are to lie now
 * @param top where what scrolls begins
 * @param bottom where the plot ends
 * @param up how far what scrolls is to move up
 */
public record Stretch(TimeScale drawn, TimeScale wanted, double top, double bottom, double up) {
    private static final int NOWHERE = -1;

    boolean nothing() {
        return drawn.equals(wanted) && up == 0;
    }

    /** From one picture into another of the same size; {@code paper} where there is nothing to take. */
    void copy(Pixels from, int[] into, int paper) {
        int width = from.width();
        int end = (int) Math.round(bottom * from.scale());
        int start = (int) Math.round(top * from.scale());
        int by = (int) Math.round(up * from.scale());
        int[] columns = columns(from);
        for (int y = 0; y < from.height(); y++) {
            boolean scrolls = y >= start && y < end;
            int source = scrolls ? y + by : y;
            if (y >= end) {
                System.arraycopy(from.argb(), y * width, into, y * width, width);
            } else if (scrolls && (source < start || source >= end)) {
                Arrays.fill(into, y * width, (y + 1) * width, paper);
            } else {
                row(from.argb(), source * width, into, y * width, columns, paper);
            }
        }
    }

    private static void row(int[] from, int source, int[] into, int target, int[] columns, int paper) {
        for (int x = 0; x < columns.length; x++) {
            int column = columns[x];
            into[target + x] = column == NOWHERE ? paper : from[source + column];
        }
    }

    /** For each column the one it is taken from. */
    private int[] columns(Pixels from) {
        int[] columns = new int[from.width()];
        double scale = from.scale();
        double left = drawn.left() * scale;
        double right = drawn.right() * scale;
        for (int x = 0; x < columns.length; x++) {
            if (x < left || x >= right) {
                columns[x] = x;
            } else {
                double source = drawn.x(wanted.micros((x + 0.5) / scale)) * scale;
                columns[x] = source < left || source >= right ? NOWHERE : (int) source;
            }
        }
        return columns;
    }
}
