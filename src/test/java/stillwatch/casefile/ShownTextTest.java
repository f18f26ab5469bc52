package stillwatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "report.pdf",
                "отчёт 2.xlsx",
                "报告.csv",
                "😀 it's \"fine\" – really",
                "تقرير",
                "../../x",
                "CON"
            })
    void ordinary_names_are_shown_as_they_are(String name) {
        assertThat(ShownText.of(name)).isEqualTo(name);
    }

    @Test
    void what_turns_the_direction_of_reading_is_spelled_out() {
        assertThat(ShownText.of("invoice\u202Efdp.exe")).isEqualTo("invoice⟦U+202E⟧fdp.exe");
        assertThat(ShownText.of("a\u2066b\u2069\u200F\u061C")).isEqualTo("a⟦U+2066⟧b⟦U+2069⟧⟦U+200F⟧⟦U+061C⟧");
    }

    @Test
    void what_cannot_be_seen_is_spelled_out() {
        assertThat(ShownText.of("a\u200Bb\uFEFFc\u00ADd\u2060")).isEqualTo("a⟦U+200B⟧b⟦U+FEFF⟧c⟦U+00AD⟧d⟦U+2060⟧");
        assertThat(ShownText.of("a\u3164b\u2800c\uFE0F")).isEqualTo("a⟦U+3164⟧b⟦U+2800⟧c⟦U+FE0F⟧");
        assertThat(ShownText.of("\uDB40\uDC41")).as("a tag character").isEqualTo("⟦U+E0041⟧");
        assertThat(ShownText.of("a\u00A0b c")).isEqualTo("a⟦U+00A0⟧b c");
    }

    @Test
    void control_characters_and_line_ends_are_spelled_out() {
        assertThat(ShownText.of("a\0b\nc\r\td\u001B[31m\u0085\u2028"))
                .isEqualTo("a⟦U+0000⟧b⟦U+000A⟧c⟦U+000D⟧⟦U+0009⟧d⟦U+001B⟧[31m⟦U+0085⟧⟦U+2028⟧");
    }

    @Test
    void half_a_character_is_spelled_out() {
        assertThat(ShownText.of("a\uD83Db\uDE00")).isEqualTo("a⟦U+D83D⟧b⟦U+DE00⟧");
    }

    @Test
    void a_name_cannot_pretend_to_be_marked() {
        assertThat(ShownText.of("⟦U+0041⟧")).isEqualTo("⟦U+27E6⟧U+0041⟦U+27E7⟧");
    }

    @Test
    void a_very_long_name_is_cut_in_the_middle_and_keeps_its_ending() {
        String shown = ShownText.of("a".repeat(4090) + ".jsonl");
        assertThat(shown)
                .startsWith("a".repeat(80) + "⟦… 3976 more …⟧")
                .endsWith(".jsonl")
                .hasSizeLessThan(140);
        assertThat(ShownText.of("😀".repeat(200), 3)).isEqualTo("😀😀⟦… 197 more …⟧😀");
    }

    @Test
    void whatever_comes_in_only_what_can_be_seen_comes_out() {
        Random random = new Random(4);
        for (int round = 0; round < 2000; round++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                name.append((char) random.nextInt(random.nextBoolean() ? 0x300 : 0x10000));
            }
            String shown = ShownText.of(name.toString());
            assertThat(shown.codePoints())
                    .noneMatch(point -> Character.isISOControl(point)
                            || Character.getType(point) == Character.FORMAT
                            || Character.getType(point) == Character.SURROGATE);
        }
    }
}
