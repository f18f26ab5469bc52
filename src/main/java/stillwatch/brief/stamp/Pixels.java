package stillwatch.brief.stamp;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import stillwatch.evidence.inside.Picture;

/** A page as points of a picture: exactly as it was drawn where that takes no more room, else pressed as photographs are. */
record Pixels(BufferedImage image) {
    private static final float QUALITY = 0.9f;
    private static final int MUCH = 1 << 17;

    static Pixels of(Picture picture) {
        boolean grey = true;
        for (int point : picture.pixels()) {
            grey &= (point & 0xFF) == (point >> 8 & 0xFF) && (point & 0xFF) == (point >> 16 & 0xFF);
        }
        int width = picture.width();
        return new Pixels(grey ? grey(picture) : coloured(width, picture.height(), picture.pixels()));
    }

    private static BufferedImage coloured(int width, int height, int[] pixels) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    /** Written point by point: asked for a grey, an image would answer with one a little lighter. */
    private static BufferedImage grey(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] greys = new byte[picture.pixels().length];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) picture.pixels()[i];
        }
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), greys);
        return image;
    }

    PDImageXObject in(PDDocument document) throws IOException {
        PDImageXObject exact = LosslessFactory.createFromImage(document, image);
        long size = exact.getCOSObject().getLength();
        if (size <= MUCH) {
            return exact;
        }
        byte[] pressed = pressed();
        if (size <= pressed.length) {
            return exact;
        }
        // A document keeps what it ever made until it is closed.
        exact.getCOSObject().close();
        return JPEGFactory.createFromByteArray(document, pressed);
    }

    /** In memory only: no part of an exhibit is written to a folder for temporary files. */
    private byte[] pressed() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream(MUCH);
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam with = writer.getDefaultWriteParam();
            with.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            with.setCompressionQuality(QUALITY);
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), with);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
