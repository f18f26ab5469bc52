package stillwatch.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgWriterTest {
    private static Drawing drawing(String text) {
        return new Drawing(
                320,
                200,
                text,
                "n = 3 " + text,
                List.of(
                        Shape.Box.filled(0, 0, 320, 200, 0, Ink.SURFACE_1),
                        Shape.Box.filled(10, 10, 100, 20, 4, Ink.WARN_SOFT).edged(Ink.WARN, Stroke.DASHED),
                        Shape.Box.filled(10, 40, 100, 20, 4, Ink.DATA_3)
                                .soft(20, 30)
                                .faint(0.5),
                        new Shape.Line(1, 2, 3.14159, -4.005, Ink.LINE, 1, Stroke.DOTTED),
                        new Shape.Clip(5, 5, 50, 50, List.of(new Shape.Dot(Shape.Form.DIAMOND, 20, 20, 5, Ink.DATA_1))),
                        new Shape.Dot(Shape.Form.RING, 1.0 / 3, 2e-9, 5, Ink.DATA_2),
                        new Shape.Bars(
                                0, 190, new int[] {0, 160}, new int[] {144, 300}, new int[] {80, 0}, Ink.ACCENT, 0.85),
                        new Shape.Run(160, 100, text, Face.SEMIBOLD, 11.5, Anchor.MIDDLE, Ink.TEXT_1)));
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void any_text_stays_text_and_never_becomes_markup() throws Exception {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("</text><script>alert(1)</script>&amp;\"'");
            random.ints(20, 0, 0x3000).forEach(point -> text.append((char) point));
            text.append((char) (0xD800 + random.nextInt(0x800))).append("\u202E end");
            Document svg = parsed(SvgWriter.write(drawing(text.toString()), Palette.LIGHT));
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                    .startsWith("</text><script>alert(1)</script>&amp;\"'")
                    .endsWith("\uFFFD end");
        }
    }

    @Test
    void the_same_drawing_is_the_same_text_in_any_language_and_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = SvgWriter.write(drawing("n"), Palette.PRINT);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(SvgWriter.write(drawing("n"), Palette.PRINT)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_picture_says_what_it_is_and_needs_nothing_from_elsewhere() throws Exception {
        String svg = SvgWriter.write(drawing("Timeline"), Palette.DARK, "brief");
        Document parsed = parsed(svg);
        assertThat(parsed.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Timeline");
        assertThat(parsed.getElementsByTagName("desc").item(0).getTextContent()).startsWith("n = 3");
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href", "@import", "data:");
        assertThat(svg)
                .contains("id=\"brief1\"", "url(#brief1)", "x2=\"3.14\"", "cx=\"0.33\" cy=\"0\"", "M0 190v-5h9v5Z");
    }

    @Test
    void every_palette_has_a_colour_for_every_ink_and_text_that_can_be_read() {
        for (Palette palette : Palette.values()) {
            for (Ink ink : Ink.values()) {
                assertThat(palette.of(ink)).matches("#[0-9A-F]{6}");
            }
            for (Ink ink : List.of(Ink.TEXT_1, Ink.TEXT_2, Ink.TEXT_3, Ink.ACCENT, Ink.OTHER, Ink.WARN)) {
                assertThat(contrast(palette.bits(ink), palette.bits(Ink.SURFACE_1)))
                        .as("%s in %s", ink, palette)
                        .isGreaterThan(4.5);
            }
        }
        assertThat(Ink.ACCENT_SOFT.token()).isEqualTo("accent-soft");
        assertThat(Ink.data(7)).isEqualTo(Ink.DATA_2);
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        return (light + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 255) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void text_is_cut_to_the_room_there_is_and_never_through_a_letter() {
        TextMeasure measure = new TableMeasure();
        String text = "A letter to the Office, \uD83D\uDE00 and an answer";
        for (double room = 0; room < 300; room += 3) {
            String cut = measure.fitted(text, Face.SANS, 11, room);
            assertThat(measure.width(cut, Face.SANS, 11)).isLessThanOrEqualTo(room);
            assertThat(cut).doesNotMatch(".*[\uD800-\uDBFF]…");
        }
        assertThat(measure.fitted(text, Face.SANS, 11, 400)).isEqualTo(text);
    }
}
