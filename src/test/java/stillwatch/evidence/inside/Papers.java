package stillwatch.evidence.inside;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import stillwatch.casefile.canon.Sha256;

/** Papers made up by tests: harmless ones and hostile ones. */
public final class Papers {
    private Papers() {}

    public static Original pdf(byte[] bytes) {
        return original(bytes, Original.Form.PDF);
    }

    public static Original image(byte[] bytes) {
        return original(bytes, Original.Form.IMAGE);
    }

    private static Original original(byte[] bytes, Original.Form form) {
        return new Original(Sha256.hex(bytes), form, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** A page of A4 for each, with a line of text for each of its lines, the first 72 points below the upper edge. */
    @SafeVarargs
    public static byte[] pages(List<String>... pages) {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                write(document, page, lines);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.beginText();
            pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            pen.setLeading(22);
            pen.newLineAtOffset(72, page.getMediaBox().getHeight() - 72);
            for (String line : lines) {
                pen.showText(line);
                pen.newLine();
            }
            pen.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        document.save(to);
        return to.toByteArray();
    }

    public static byte[] enormousPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(1_000_000, 1_000_000));
            document.addPage(page);
            write(document, page, List.of("somewhere on a very large page"));
            return saved(document);
        }
    }

    /** So many strokes and clips that drawing it would take minutes. */
    public static byte[] endless() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            String once =
                    "0 0 595 842 re 10 10 m 580 800 l 10 800 l 580 10 l W* n [1 2] 0 d 30 w 0 0 m 590 3 l 4 800 l S\n";
            byte[] content = once.repeat(400_000).getBytes(StandardCharsets.ISO_8859_1);
            PDStream stream = new PDStream(
                    document, new ByteArrayInputStream(content), org.apache.pdfbox.cos.COSName.FLATE_DECODE);
            page.setContents(stream);
            return saved(document);
        }
    }

    /** An array in an array in an array, 200,000 deep. */
    public static byte[] nested() {
        String deep = "[".repeat(200_000) + "]".repeat(200_000);
        String text = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Deep " + deep + " >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A few hundred kilobytes that unpack to almost a gigabyte. */
    public static byte[] swelling() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < 900; i++) {
                out.write(spaces);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String before = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>\nendobj\n"
                + "4 0 obj\n<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n";
        file.write(before.getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(file);
        file.write("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    public static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    /** White, with a red square of 40 by 40 at 100, 50. */
    public static byte[] picture(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(100, 50, 40, 40);
        pen.dispose();
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, to)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toByteArray();
    }
}
