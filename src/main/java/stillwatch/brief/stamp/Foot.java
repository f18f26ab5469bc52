package stillwatch.brief.stamp;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import stillwatch.brief.pdf.Lettering;
import stillwatch.brief.pdf.Lettering.Line;
import stillwatch.drawing.Face;

/** Writes the stamp into the strip at the foot of a page, in which nothing of the copied page stands. */
record Foot(PDDocument document, Lettering letters, Stamp stamp) {
    private static final float HIGH = 34;
    private static final float EDGE = 10;
    private static final float USUAL_WIDTH = 595;
    private static final float WIDEST = 4;
    private static final float FIRST = 19;
    private static final float SECOND = 8;
    private static final float LARGE = 9;
    private static final float SMALL = 7;

    /** A page as wide as a poster gets a stamp that can be read from as far. */
    private static float scale(float width) {
        return Math.clamp(width / USUAL_WIDTH, 1, WIDEST);
    }

    /** How high the strip is on a page so wide. */
    static float high(float width) {
        return HIGH * scale(width);
    }

    void stamp(PDPage page, int number, int of) throws IOException {
        float width = page.getMediaBox().getWidth();
        float scale = scale(width);
        try (PDPageContentStream to = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            to.beginMarkedContent(COSName.ARTIFACT);
            rule(to, width, scale);
            to.beginText();
            lines(to, width, scale, Stamp.page(number, of));
            to.endText();
            to.endMarkedContent();
        }
    }

    private void lines(PDPageContentStream to, float width, float scale, String page) throws IOException {
        to.setNonStrokingColor(0f);
        first(to, width, scale, page);
        second(to, width, scale);
    }

    /** Above it is the page as it was, below it what was added. */
    private static void rule(PDPageContentStream to, float width, float scale) throws IOException {
        to.setStrokingColor(0f);
        to.setLineWidth(0.6f * scale);
        to.moveTo(0, (HIGH - 1) * scale);
        to.lineTo(width, (HIGH - 1) * scale);
        to.stroke();
    }

    /** Number and page always stand there whole; a long name of a case is cut. */
    private void first(PDPageContentStream to, float width, float scale, String page) throws IOException {
        float size = LARGE * scale;
        Line number = letters.line(stamp.exhibit() + " ·", Face.SEMIBOLD, size);
        Line last = letters.line("· " + page, Face.SEMIBOLD, size);
        float gap = size * 0.26f;
        float room = width - 2 * EDGE * scale - letters.width(number) - letters.width(last) - 2 * gap;
        Line name = letters.fitting(stamp.caseName(), Face.SEMIBOLD, size, room);
        float x = EDGE * scale;
        letters.set(to, number, x, FIRST * scale, 1);
        x += letters.width(number) + gap;
        letters.set(to, name, x, FIRST * scale, 1);
        letters.set(to, last, x + letters.width(name) + gap, FIRST * scale, 1);
    }

    private void second(PDPageContentStream to, float width, float scale) throws IOException {
        float size = SMALL * scale;
        Line marking = letters.line(stamp.marking(), Face.SEMIBOLD, size);
        letters.set(to, marking, EDGE * scale, SECOND * scale, 1);
        float room = width - 3 * EDGE * scale - letters.width(marking);
        Line about = letters.fitting(stamp.about(), Face.SANS, size, room);
        letters.set(to, about, width - EDGE * scale - letters.width(about), SECOND * scale, 1);
    }
}
