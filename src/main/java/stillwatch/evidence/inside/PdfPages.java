package stillwatch.evidence.inside;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF file, in memory only. */
final class PdfPages implements Document {
    private final PDDocument document;
    private final Limits limits;

    PdfPages(byte[] bytes, Limits limits) throws IOException {
        this.limits = limits;
        this.document = load(bytes);
    }

    private static PDDocument load(byte[] bytes) throws IOException {
        try {
            return Loader.loadPDF(new RandomAccessReadBuffer(bytes), IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new NotReadable("The file is protected by a password, so its pages cannot be shown.", e);
        }
    }

    @Override
    public int pages() {
        return Math.min(document.getNumberOfPages(), limits.pages());
    }

    @Override
    public Extent extent() throws IOException {
        if (pages() == 0) {
            throw new NotReadable("The file has no pages.", null);
        }
        PDPage first = document.getPage(0);
        return new Extent(pages(), width(first), height(first));
    }

    private static double width(PDPage page) {
        PDRectangle box = page.getCropBox();
        return Math.max(1, lies(page) ? box.getHeight() : box.getWidth());
    }

    private static double height(PDPage page) {
        PDRectangle box = page.getCropBox();
        return Math.max(1, lies(page) ? box.getWidth() : box.getHeight());
    }

    private static boolean lies(PDPage page) {
        return page.getRotation() % 180 != 0;
    }

    @Override
    public Picture picture(int number, double scale) throws IOException {
        PDPage page = document.getPage(number - 1);
        double fitting = Document.fitting(scale, width(page), height(page), limits.pixels());
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(number - 1, (float) fitting, ImageType.RGB);
        int wide = image.getWidth();
        int[] pixels = image.getRGB(0, 0, wide, image.getHeight(), null, 0, wide);
        return new Picture(wide, image.getHeight(), pixels, width(page), height(page));
    }

    @Override
    public PageText text(int page) throws IOException {
        return new PageWords(page).of(document);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
