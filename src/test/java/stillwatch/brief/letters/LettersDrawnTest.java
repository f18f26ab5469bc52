package stillwatch.brief.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Letters that join are drawn as those who read them expect. */
class LettersDrawnTest {
    private final Letters letters = new Letters(point -> point < 0x530);

    private List<String> clusters(String text) {
        return letters.set(text, Character::toString)
                .codePoints()
                .mapToObj(point -> {
                    Drawn drawn = letters.at(point);
                    return drawn == null ? Character.toString(point) : drawn.text();
                })
                .toList();
    }

    @Test
    void what_joins_is_one_letter_and_all_together_say_what_was_written() {
        assertThat(clusters("नमस्ते कि")).containsExactly("न", "म", "स्ते", " ", "कि");
        assertThat(clusters("สวัสดี")).containsExactly("ส", "วั", "ส", "ดี");
    }

    @Test
    void a_vowel_that_is_written_before_its_consonant_and_read_after_it_is_one_letter_with_it() {
        assertThat(clusters("कि")).containsExactly("कि");
        assertThat(drawn("कि").advance()).isGreaterThan(drawn("क").advance());
    }

    private Drawn drawn(String text) {
        return letters.all().get(letters.set(text, Character::toString).codePointAt(0));
    }

    @Test
    void korean_in_parts_is_the_syllable() {
        String parts = Normalizer.normalize("한국", Normalizer.Form.NFD);

        assertThat(letters.set(parts, Character::toString)).isEqualTo(letters.set("한국", Character::toString));
    }

    @Test
    void what_nobody_draws_is_left_to_whoever_asked() {
        assertThat(letters.set("ᚠ한", point -> "<" + Integer.toHexString(point) + ">"))
                .startsWith("<16a0>")
                .hasSize(7);
        assertThat(letters.all()).hasSize(1);
    }

    @Test
    void a_code_point_somebody_has_is_not_given_to_a_letter() {
        Letters careful = new Letters(point -> point < 0xE003);

        assertThat(careful.set("한", Character::toString)).isEqualTo("\uE003");
    }

    @Test
    void the_made_font_holds_the_letters_in_their_places_and_widths() throws Exception {
        String set = letters.set("한국 नमस्ते สวัสดี မင်္ဂလာပါ", Character::toString);

        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(letters.font()))) {
            assertThat(font.getNumberOfGlyphs()).isEqualTo(letters.all().size() + 1);
            set.codePoints().filter(point -> point != ' ').forEach(point -> {
                int glyph = glyph(font, point);
                assertThat(glyph).isPositive();
                assertThat(width(font, glyph))
                        .isEqualTo(letters.all().get(point).advance());
            });
        }
    }

    private static int glyph(TrueTypeFont font, int point) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(point);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int width(TrueTypeFont font, int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_same_words_in_another_order_are_the_same_letters() {
        String once = letters.set("नमस्ते", Character::toString);
        letters.set("한국 ते", Character::toString);

        assertThat(letters.set("नमस्ते", Character::toString)).isEqualTo(once);
        assertThat(letters.all().values().stream().map(Drawn::text).collect(Collectors.joining("|")))
                .isEqualTo("न|म|स्ते|한|국|ते");
    }
}
