package stillwatch.brief.letters;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes with one face, by the rules the face brings with it: which letters join, change places or stand upon others. */
final class Hand {
    /** Parts of the size of a letter outlines are rounded to. */
    static final int EM = 1000;

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
    private static final int UNSEEN = 0xFFFE;

    private final Font font;

    private Hand(Font font) {
        this.font = font;
    }

    static Hand of(String resource) throws IOException {
        return of(Objects.requireNonNull(Hand.class.getResourceAsStream(resource), resource));
    }

    static Hand of(InputStream face) throws IOException {
        try (InputStream in = face) {
            return new Hand(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) EM));
        } catch (FontFormatException e) {
            throw new IOException("This is no font: " + e.getMessage(), e);
        }
    }

    boolean has(int point) {
        return font.canDisplay(point);
    }

    /** In the order they are read; what has no shape at all is not among them. */
    List<Drawn> write(String text) {
        char[] letters = text.toCharArray();
        GlyphVector line = font.layoutGlyphVector(PAPER, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        BreakIterator seen = BreakIterator.getCharacterInstance(Locale.ROOT);
        seen.setText(text);
        List<Drawn> all = new ArrayList<>();
        int count = line.getNumGlyphs();
        for (int from = 0; from < count; ) {
            int to = end(line, from, seen);
            int end = to < count ? line.getGlyphCharIndex(to) : text.length();
            String said = text.substring(line.getGlyphCharIndex(from), end);
            all.add(isWhole(line, from, to) ? drawn(line, from, to, said) : Drawn.none(said));
            from = to;
        }
        all.removeIf(one -> one.advance() == 0 && one.rings().rings() == 0);
        return all;
    }

    /** Glyphs that changed places name the same letter; what its readers see as one letter is one, with all marks on it. */
    private static int end(GlyphVector line, int from, BreakIterator seen) {
        int to = from + 1;
        while (to < line.getNumGlyphs() && isWithin(line, from, line.getGlyphCharIndex(to), seen)) {
            to++;
        }
        return to;
    }

    private static boolean isWithin(GlyphVector line, int from, int letter, BreakIterator seen) {
        return letter <= line.getGlyphCharIndex(from) || !seen.isBoundary(letter);
    }

    private boolean isWhole(GlyphVector line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.getGlyphCode(i) == font.getMissingGlyphCode()) {
                return false;
            }
        }
        return true;
    }

    private static Drawn drawn(GlyphVector line, int from, int to, String text) {
        double left = line.getGlyphPosition(from).getX();
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = from; i < to; i++) {
            if (line.getGlyphCode(i) < UNSEEN) {
                outline.append(line.getGlyphOutline(i), false);
            }
        }
        outline.transform(new AffineTransform(1, 0, 0, -1, -left, 0));
        int advance = (int) Math.round(line.getGlyphPosition(to).getX() - left);
        return new Drawn(text, Pen.follow(outline), Math.max(0, advance));
    }
}
