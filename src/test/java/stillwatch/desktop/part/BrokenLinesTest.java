package stillwatch.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenLinesTest {
    private static final String ARABIC = "المشغلون المرتبطون بالمختبر أنشأوا عدة حسابات في ليلة واحدة";

    @Test
    void text_read_from_right_to_left_is_broken_at_spaces_and_loses_no_word() {
        assertThat(BrokenLines.needed(ARABIC)).isTrue();
        assertThat(BrokenLines.of(ARABIC).lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 36);
        assertThat(BrokenLines.of(ARABIC).replace('\n', ' ')).isEqualTo(ARABIC);
    }

    @Test
    void what_is_broken_stays_as_it_is() {
        assertThat(BrokenLines.of(BrokenLines.of(ARABIC))).isEqualTo(BrokenLines.of(ARABIC));
    }

    @Test
    void other_text_is_left_to_wrap_by_itself() {
        assertThat(BrokenLines.needed("Operators ran nearly 40 accounts, 深圳")).isFalse();
    }
}
