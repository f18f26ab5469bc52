package stillwatch.brief.pdf;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import stillwatch.drawing.Face;

/** Sets single lines on pages that were not laid out here, in the letters briefs are set in and in whatever script they are. */
public final class Lettering implements Closeable {
    private static final int THOUSAND = 1000;
    private final PDDocument document;
    private final Faces faces;
    private final UnaryOperator<String> glyphs;
    private final Map<String, PDFont> fonts = new HashMap<>();
    private final SortedMap<Integer, PDFont> made = new TreeMap<>();

    public Lettering(PDDocument document) throws IOException {
        this.document = document;
        this.faces = Faces.load();
        this.glyphs = new Glyphs(faces);
    }

    /** A line as it is to be set: its letters in the order in which they stand, from the left. */
    public record Line(String letters, Face face, float size) {}

    public Line line(String text, Face face, float size) {
        String one = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return new Line(RightToLeft.seen(glyphs.apply(one)), face, size);
    }

    /** As much of it as is no wider, with a sign that there is more. */
    public Line fitting(String text, Face face, float size, float width) throws IOException {
        Line line = line(text, face, size);
        int letters = text.codePointCount(0, text.length());
        while (letters > 1 && width(line) > width) {
            letters = Math.min(letters - 1, (int) (letters * width / width(line)) + 1);
            line = line(text.substring(0, text.offsetByCodePoints(0, letters)).strip() + "…", face, size);
        }
        return line;
    }

    public float width(Line line) throws IOException {
        float width = 0;
        for (int point : line.letters().codePoints().toArray()) {
            width += font(line.face(), point).getStringWidth(Character.toString(point)) * line.size() / THOUSAND;
        }
        return width;
    }

    /** {@code wide}: how much wider than it is; between the beginning and the end of a text. */
    public void set(PDPageContentStream to, Line line, float x, float baseline, float wide) throws IOException {
        to.setTextMatrix(new Matrix(wide, 0, 0, 1, x, baseline));
        StringBuilder run = new StringBuilder();
        PDFont now = null;
        for (int point : line.letters().codePoints().toArray()) {
            PDFont font = font(line.face(), point);
            if (now != null && !now.equals(font)) {
                show(to, now, line.size(), run);
            }
            now = font;
            run.appendCodePoint(point);
        }
        if (now != null) {
            show(to, now, line.size(), run);
        }
    }

    private static void show(PDPageContentStream to, PDFont font, float size, StringBuilder run) throws IOException {
        to.setFont(font, size);
        to.showText(run.toString());
        run.setLength(0);
    }

    /** To be called once all lines are set: what is copied from them is what they say. */
    public void said() throws IOException {
        new SaidLetters(document, faces.letters())
                .say(made.values().stream().map(PDFont::getCOSObject).toList());
    }

    /** The font of what is drawn for this document. It is made anew once there is more: all lines of a page are best asked for first. */
    private PDFont made() throws IOException {
        int now = faces.letters().all().size();
        PDFont known = made.get(now);
        if (known == null) {
            known = PDType0Font.load(
                    document, new ByteArrayInputStream(faces.letters().font()), false);
            made.put(now, known);
        }
        return known;
    }

    private PDFont font(Face face, int point) throws IOException {
        if (faces.letters().at(point) != null) {
            return made();
        }
        Faces.Loaded loaded = faces.of(face, point);
        String name = loaded.family() + " " + loaded.weight();
        PDFont known = fonts.get(name);
        if (known == null) {
            known = PDType0Font.load(document, new ByteArrayInputStream(loaded.bytes()), true);
            fonts.put(name, known);
        }
        return known;
    }

    /** To be closed once the document was saved. */
    @Override
    public void close() throws IOException {
        faces.close();
    }
}
