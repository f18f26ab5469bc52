package stillwatch.brief.stamp;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import stillwatch.brief.pdf.Lettering;
import stillwatch.brief.pdf.Lettering.Line;
import stillwatch.drawing.Face;
import stillwatch.evidence.inside.PageText;
import stillwatch.evidence.inside.Picture;

/**
 * One page as it looks, as large as it was, above a strip for the stamp. Its words lie under it unseen, so that it can be searched
 * and read again by a check.
 */
record PageCopy(PDDocument document, Lettering letters) {
    /** Where a stamp could not be read any more, the page gets white beside it. */
    private static final float NARROWEST = 320;

    private static final float LETTER = 0.75f;
    private static final float BELOW = 0.23f;

    /** {@code points}: how many of the page for one of its own units. */
    PDPage add(Picture picture, PageText text, double points) throws IOException {
        float wide = (float) (picture.pageWidth() * points);
        float high = (float) (picture.pageHeight() * points);
        float width = Math.max(NARROWEST, wide);
        float strip = Foot.high(width);
        PDPage page = new PDPage(new PDRectangle(width, high + strip));
        document.addPage(page);
        float left = (width - wide) / 2;
        try (PDPageContentStream to = new PDPageContentStream(document, page)) {
            to.beginText();
            to.setRenderingMode(RenderingMode.NEITHER);
            for (PageText.Word word : text.words()) {
                String said = text.text().substring(word.from(), Math.max(word.from(), word.to()));
                word(to, scaled(word, points), said, left, high + strip);
            }
            to.endText();
            PDImageXObject image = Pixels.of(picture).in(document);
            to.drawImage(image, left, strip, wide, high);
        }
        return page;
    }

    private static PageText.Word scaled(PageText.Word word, double points) {
        return new PageText.Word(
                word.from(),
                word.to(),
                word.x() * points,
                word.y() * points,
                word.width() * points,
                word.height() * points);
    }

    private void word(PDPageContentStream to, PageText.Word word, String text, float left, float top)
            throws IOException {
        float size = (float) Math.clamp(word.height() * LETTER, 1, 400);
        Line line = letters.line(text, Face.SANS, size);
        float natural = letters.width(line);
        if (natural > 0 && word.width() > 0 && Double.isFinite(word.x() + word.y())) {
            float baseline = top - (float) (word.y() + word.height() * (1 - BELOW));
            letters.set(to, line, left + (float) word.x(), baseline, (float) word.width() / natural);
        }
    }
}
