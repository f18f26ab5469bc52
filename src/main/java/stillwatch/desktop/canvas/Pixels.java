package stillwatch.desktop.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** A picture in pixels: one array that is painted into and shown. */
public final class Pixels {
    private final BufferedImage image;
    private final int[] argb;
    private final double scale;

    /** {@code scale}: how many pixels lie along one of the drawing's lengths. */
    public Pixels(double width, double height, double scale) {
        this.image = new BufferedImage(
                Math.max(1, (int) Math.ceil(width * scale)),
                Math.max(1, (int) Math.ceil(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        this.argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.scale = scale;
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    public double scale() {
        return scale;
    }

    /** For PNG. */
    public BufferedImage image() {
        return image;
    }

    int[] argb() {
        return argb;
    }

    /** A number that is another for another picture. */
    public int digest() {
        return Arrays.hashCode(argb);
    }
}
