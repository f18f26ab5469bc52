package stillwatch.brief.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Which part it is, at the head of every page: below the marking, where nothing else stands. */
record PartMark(PDDocument part, String words) {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 20 * MILLIMETRE;
    private static final float DOWN = 18 * MILLIMETRE;
    private static final float SIZE = 7.5f;

    void stamp() throws IOException {
        try (InputStream in = Faces.plain()) {
            PDFont font = PDType0Font.load(part, in, true);
            for (PDPage page : part.getPages()) {
                stamp(page, font);
            }
        }
    }

    /** Not part of what is read aloud: it stands on every page. */
    private void stamp(PDPage page, PDFont font) throws IOException {
        try (PDPageContentStream to =
                new PDPageContentStream(part, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            to.beginMarkedContent(COSName.ARTIFACT);
            to.beginText();
            to.setNonStrokingColor(0f, 0f, 0f);
            to.setFont(font, SIZE);
            to.newLineAtOffset(LEFT, page.getMediaBox().getHeight() - DOWN);
            to.showText(words);
            to.endText();
            to.endMarkedContent();
        }
    }
}
