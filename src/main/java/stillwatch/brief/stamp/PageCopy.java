package stillwatch.brief.stamp;

import java.io.IOException;
import java.util.List;
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
            for (Said one : said(text, points)) {
                word(to, one, left, high + strip);
            }
            to.endText();
            PDImageXObject image = Pixels.of(picture).in(document);
            to.drawImage(image, left, strip, wide, high);
        }
        return page;
    }

    private record Said(PageText.Word word, Line line) {}

    /** All lines before the first is set: letters that are drawn for the document are then of one font. */
    private List<Said> said(PageText text, double points) {
        return text.words().stream()
                .map(word -> {
                    PageText.Word scaled = scaled(word, points);
                    float size = (float) Math.clamp(scaled.height() * LETTER, 1, 400);
                    String said = text.text().substring(word.from(), Math.max(word.from(), word.to()));
                    return new Said(scaled, letters.line(said, Face.SANS, size));
                })
                .toList();
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

    private void word(PDPageContentStream to, Said said, float left, float top) throws IOException {
        PageText.Word word = said.word();
        Line line = said.line();
        float natural = letters.width(line);
        if (natural > 0 && word.width() > 0 && Double.isFinite(word.x() + word.y())) {
            float baseline = top - (float) (word.y() + word.height() * (1 - BELOW));
            letters.set(to, line, left + (float) word.x(), baseline, (float) word.width() / natural);
        }
    }
}
