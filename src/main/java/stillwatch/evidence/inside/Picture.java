package stillwatch.evidence.inside;

/**
 * A page as it looks.
 *
 * @param pixels row by row, each 0xAARRGGBB and opaque
 * @param pageWidth of the page itself, in points; of a picture, in its own pixels
 */
public record Picture(int width, int height, int[] pixels, double pageWidth, double pageHeight) {
    /** How many pixels stand for one point, or for one pixel of the original. */
    public double scale() {
        return width / pageWidth;
    }
}
