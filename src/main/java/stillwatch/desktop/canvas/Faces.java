package stillwatch.desktop.canvas;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import stillwatch.desktop.look.Fonts;
import stillwatch.drawing.Face;
import stillwatch.drawing.TextMeasure;

/** Our fonts for drawings, and how wide text is in them; scripts they lack are set in the system's font. */
public final class Faces implements TextMeasure {
    private static final float UNIT = 100;
    private static final int PLAIN = 0x250;
    private static final int KEPT = 4_000;
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final Map<Face, float[]> advances = new EnumMap<>(Face.class);
    private final Map<String, Double> others = Collections.synchronizedMap(new Recent());

    /** Reads the fonts: some tens of milliseconds, not for the UI thread. */
    public Faces() {
        for (Face face : Face.values()) {
            Font font = read(Fonts.resource(face.family())).deriveFont(UNIT);
            fonts.put(face, font);
            advances.put(face, advances(font));
        }
    }

    private static Font read(String file) {
        try (InputStream in = Faces.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        }
    }

    private float[] advances(Font font) {
        float[] all = new float[PLAIN];
        for (char c = ' '; c < PLAIN; c++) {
            boolean known = font.canDisplay(c) && !Character.isISOControl(c);
            all[c] = known
                    ? font.createGlyphVector(context, new char[] {c})
                            .getGlyphMetrics(0)
                            .getAdvanceX()
                    : Float.NaN;
        }
        return all;
    }

    /** The font this text is set in: ours where it has every letter, else the system's. */
    Font font(String text, Face face, double size) {
        Font ours = fonts.getOrDefault(face, new Font(Font.DIALOG, Font.PLAIN, 1));
        boolean whole = simple(text) || ours.canDisplayUpTo(text) < 0;
        return whole ? ours.deriveFont((float) size) : system(face).deriveFont((float) size);
    }

    private static Font system(Face face) {
        String name = face == Face.MONO ? Font.MONOSPACED : Font.DIALOG;
        return new Font(name, face == Face.SEMIBOLD ? Font.BOLD : Font.PLAIN, 1);
    }

    private static boolean simple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u007f') {
                return false;
            }
        }
        return true;
    }

    @Override
    public double width(String text, Face face, double size) {
        float[] all = advances.get(face);
        double sum = 0;
        for (int i = 0; i < text.length() && all != null; i++) {
            char c = text.charAt(i);
            sum += c < PLAIN ? all[c] : Float.NaN;
        }
        return Double.isNaN(sum) ? measured(text, face) * size / UNIT : sum * size / UNIT;
    }

    private double measured(String text, Face face) {
        return others.computeIfAbsent(
                face.name() + text,
                key -> font(text, face, UNIT).getStringBounds(text, context).getWidth());
    }

    private static final class Recent extends LinkedHashMap<String, Double> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
            return size() > KEPT;
        }
    }
}
