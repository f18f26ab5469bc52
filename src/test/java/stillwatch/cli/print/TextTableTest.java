package stillwatch.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columns_are_as_wide_as_their_widest_cell_and_numbers_stand_right() {
        TextTable table = new TextTable("", "name", "n").row("tern", "1,240").row("gull", "7");
        assertThat(table.toString().lines()).containsExactly("name      n", "tern  1,240", "gull      7");
    }

    @Test
    void wide_letters_take_two_columns_and_marks_none() {
        assertThat(TextWidth.of("海鸥")).isEqualTo(4);
        assertThat(TextWidth.of("نورس")).isEqualTo(4);
        assertThat(TextWidth.of("e\u0301t\u00e9")).isEqualTo(3);
        assertThat(TextWidth.of("ไทย")).isEqualTo(3);
        assertThat(TextWidth.of("ที่")).isEqualTo(1);
        assertThat(TextWidth.of("ガ")).isEqualTo(2);
        assertThat(TextWidth.of("\uD83D\uDC26")).isEqualTo(2);
    }

    @Test
    void a_table_with_wide_letters_still_stands_in_columns() {
        TextTable table =
                new TextTable("", "name", "is").row("海鸥", "x").row("gull", "y").row("cafe\u0301", "z");
        assertThat(table.toString().lines()).containsExactly("name  is", "海鸥  x", "gull  y", "cafe\u0301  z");
    }

    @Test
    void what_is_too_long_is_cut_between_letters_with_an_ellipsis() {
        assertThat(TextWidth.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(TextWidth.cut("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(TextWidth.cut("海鸥海鸥", 6)).isEqualTo("海鸥…");
        assertThat(TextWidth.cut("\uD83D\uDC26\uD83D\uDC26", 3)).isEqualTo("\uD83D\uDC26…");
    }

    @Test
    void no_line_ends_in_blanks() {
        TextTable table = new TextTable("  ", "a", "b").row("long cell", "");
        assertThat(table.toString().lines()).containsExactly("  a          b", "  long cell");
    }
}
