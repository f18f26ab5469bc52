package stillwatch.brief.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import stillwatch.progress.Cancelled;

/** The pages of a finished brief as they will be printed. Only for our own files: nothing of it is done in a process apart. */
public final class PagePictures implements AutoCloseable {
    private static final double MOST_PIXELS = 12e6;
    private final PDDocument document;
    private final int pages;
    private final double width;
    private final double height;
    private boolean closed;

    private PagePictures(PDDocument document) {
        this.document = document;
        this.pages = document.getNumberOfPages();
        PDRectangle box = pages == 0 ? PDRectangle.A4 : document.getPage(0).getCropBox();
        this.width = box.getWidth();
        this.height = box.getHeight();
    }

    /** A page in pixels, row by row, each 0xAARRGGBB and opaque, and what can be read on it. */
    public record Page(int width, int height, int[] pixels, String text) {}

    public static PagePictures of(byte[] pdf) throws IOException {
        return new PagePictures(Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache()));
    }

    public int pages() {
        return pages;
    }

    /** In points; all pages of a brief lie on one paper. */
    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** The first page is number 1; {@code scale} is pixels for a point. One page is drawn at a time. */
    public synchronized Page page(int number, double scale) throws IOException {
        if (closed) {
            throw new Cancelled();
        }
        double most = Math.sqrt(MOST_PIXELS / (width * height));
        BufferedImage image =
                new PDFRenderer(document).renderImage(number - 1, (float) Math.min(scale, most), ImageType.RGB);
        int wide = image.getWidth();
        int[] pixels = image.getRGB(0, 0, wide, image.getHeight(), null, 0, wide);
        return new Page(wide, image.getHeight(), pixels, text(number));
    }

    private String text(int number) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(number);
        words.setEndPage(number);
        return words.getText(document).strip();
    }

    /** The page where this stands as a line of its own for the so-manieth time, the first being 1; 0 where it does not. */
    public synchronized int pageOf(String line, int time) throws IOException {
        int seen = 0;
        for (int page = 1; page <= pages && !closed; page++) {
            seen += (int)
                    text(page).lines().filter(one -> one.strip().equals(line)).count();
            if (seen >= time) {
                return page;
            }
        }
        return 0;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        document.close();
    }
}
