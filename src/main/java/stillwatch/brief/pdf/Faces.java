package stillwatch.brief.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.letters.Letters;
import stillwatch.drawing.Face;

/**
 * The letters pages are set in: they come with the program, so that the same brief is the same on every computer. Chinese and
 * Japanese letters are many: they are opened for a brief that has one.
 */
final class Faces implements Closeable {
    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final String NOTO = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final int BOLD = 700;
    private static final int PLAIN = 400;
    private static final Set<FSFontUseCase> LAST_ASKED = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    private final List<Loaded> near;
    private final Letters letters = new Letters(this::has);
    private @Nullable Loaded far;

    private Faces(List<Loaded> near) {
        this.near = near;
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

        void into(PdfRendererBuilder builder) {
            builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, FontStyle.NORMAL, true);
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

    /** The face most of a page is set in. */
    static InputStream plain() {
        return resource(ROBOTO + "Regular.ttf");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Faces.class.getResourceAsStream(name), name);
    }

    private static Loaded loaded(String family, int weight, String resource) throws IOException {
        try (InputStream in = resource(resource)) {
            byte[] bytes = PlainFont.of(in.readAllBytes());
            return new Loaded(family, weight, bytes, new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        }
    }

    /** To be asked for once all text is known: what no letter was asked from is not set in. */
    void into(PdfRendererBuilder builder) {
        near.forEach(one -> one.into(builder));
        if (far != null) {
            far.into(builder);
        }
        if (!letters.isEmpty()) {
            byte[] font = letters.font();
            builder.useFont(
                    () -> new ByteArrayInputStream(font), Letters.NAME, PLAIN, FontStyle.NORMAL, false, LAST_ASKED);
        }
    }

    /** What is drawn for this brief because no face can set it letter by letter. */
    Letters letters() {
        return letters;
    }

    /** Whether it can be set plain and bold. */
    boolean has(int point) {
        return (near.get(0).has(point) && near.get(1).has(point))
                || (near.get(2).has(point) && near.get(3).has(point))
                || isFar(point) && far().has(point);
    }

    /** Signs, kana, ideographs and their wide companions. */
    private static boolean isFar(int point) {
        return point >= 0x3000 && point < 0xA000
                || point >= 0xF900 && point < 0xFB00
                || point >= 0xFE30 && point < 0xFE50
                || point >= 0xFF00 && point < 0xFFF0
                || point >= 0x20000 && point < 0x32000;
    }

    private Loaded far() {
        if (far == null) {
            try {
                far = loaded("Noto Sans SC", PLAIN, NOTO);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return far;
    }

    /** In what a letter of a picture is drawn. */
    Loaded of(Face face, int point) {
        boolean bold = face == Face.SEMIBOLD;
        Loaded first = near.get(bold ? 1 : 0);
        if (first.has(point)) {
            return first;
        }
        Loaded second = near.get(bold ? 3 : 2);
        return !second.has(point) && isFar(point) ? far() : second;
    }

    @Override
    public void close() throws IOException {
        for (Loaded one : near) {
            one.font().close();
        }
        if (far != null) {
            far.font().close();
        }
    }
}
