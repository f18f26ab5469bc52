package stillwatch.brief.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import stillwatch.drawing.Face;

/** The letters pages are set in: they come with the program, so that the same brief is the same on every computer. */
final class Faces implements Closeable {
    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final int BOLD = 700;
    private static final int PLAIN = 400;

    private final List<Loaded> all;

    private Faces(List<Loaded> all) {
        this.all = all;
    }

    /** One face: for the pages as bytes, for coverage and pictures opened. */
    record Loaded(String family, int weight, byte[] bytes, TrueTypeFont font) {
        boolean has(int point) {
            try {
                return font.getUnicodeCmapLookup().getGlyphId(point) != 0;
            } catch (IOException e) {
                return false;
            }
        }
    }

    static Faces load() throws IOException {
        return new Faces(List.of(
                loaded("Roboto", PLAIN, ROBOTO + "Regular.ttf"),
                loaded("Roboto", BOLD, ROBOTO + "Bold.ttf"),
                loaded("DejaVu Sans", PLAIN, DEJAVU + ".ttf"),
                loaded("DejaVu Sans", BOLD, DEJAVU + "-Bold.ttf"),
                loaded("DejaVu Sans Mono", PLAIN, DEJAVU + "Mono.ttf")));
    }

    private static Loaded loaded(String family, int weight, String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Faces.class.getResourceAsStream(resource), resource)) {
            byte[] bytes = in.readAllBytes();
            return new Loaded(family, weight, bytes, new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        }
    }

    void into(PdfRendererBuilder builder) {
        for (Loaded one : all) {
            builder.useFont(
                    () -> new ByteArrayInputStream(one.bytes()), one.family(), one.weight(), FontStyle.NORMAL, true);
        }
    }

    /** Whether it can be set plain and bold. */
    boolean has(int point) {
        return (all.get(0).has(point) && all.get(1).has(point))
                || (all.get(2).has(point) && all.get(3).has(point));
    }

    /** In what a letter of a picture is drawn. */
    Loaded of(Face face, int point) {
        boolean bold = face == Face.SEMIBOLD;
        Loaded first = all.get(bold ? 1 : 0);
        return first.has(point) ? first : all.get(bold ? 3 : 2);
    }

    @Override
    public void close() throws IOException {
        for (Loaded one : all) {
            one.font().close();
        }
    }
}
