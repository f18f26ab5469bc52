package stillwatch.evidence.inside;

import java.io.Closeable;
import java.io.IOException;

/** What the looking process has open. */
interface Document extends Closeable {
    Extent extent() throws IOException;

    Picture picture(int page, double scale) throws IOException;

    PageText text(int page) throws IOException;

    int pages();

    /** Made smaller until a picture of this size fits into so many pixels. */
    static double fitting(double scale, double width, double height, int pixels) {
        double wanted = Double.isFinite(scale) && scale > 0 ? scale : 1;
        double most = Math.sqrt(pixels / Math.max(1, width)) / Math.sqrt(Math.max(1, height));
        double longest = Math.min(pixels / Math.max(1, width), pixels / Math.max(1, height));
        return Math.min(wanted, Math.min(most, longest)) * 0.999;
    }
}
