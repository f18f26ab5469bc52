package stillwatch.evidence.inside;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture file; one with several pictures has as many pages. What is too large is read with pixels left out. */
final class ImagePages implements Document {
    private final ImageReader reader;
    private final ImageInputStream input;
    private final Limits limits;
    private final int pages;

    ImagePages(byte[] bytes, Limits limits) throws IOException {
        ImageIO.setUseCache(false);
        this.limits = limits;
        this.input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new NotReadable("This is no picture that can be shown here, or it is damaged.", null);
        }
        this.reader = readers.next();
        reader.setInput(input, false, true);
        boolean many = reader.getFormatName().toLowerCase(java.util.Locale.ROOT).startsWith("tif");
        this.pages = many ? Math.clamp(reader.getNumImages(true), 1, limits.pages()) : 1;
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public Extent extent() throws IOException {
        return new Extent(pages, reader.getWidth(0), reader.getHeight(0));
    }

    @Override
    public Picture picture(int page, double scale) throws IOException {
        int width = reader.getWidth(page - 1);
        int height = reader.getHeight(page - 1);
        double fitting = Document.fitting(Math.min(scale, 4), width, height, limits.pixels());
        int every = Math.max(1, (int) Math.floor(1 / Math.max(fitting, 1e-6)));
        ImageReadParam with = reader.getDefaultReadParam();
        with.setSourceSubsampling(every, every, 0, 0);
        BufferedImage read = reader.read(page - 1, with);
        int wide = Math.max(1, (int) Math.round(width * fitting));
        int high = Math.max(1, (int) Math.round(height * fitting));
        return new Picture(wide, high, scaled(read, wide, high), width, height);
    }

    /** On white where it is see-through. */
    private static int[] scaled(BufferedImage from, int wide, int high) {
        BufferedImage onWhite = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = onWhite.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, wide, high);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, wide, high, null);
        pen.dispose();
        return onWhite.getRGB(0, 0, wide, high, null, 0, wide);
    }

    @Override
    public PageText text(int page) {
        return new PageText("", List.of());
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
