package stillwatch.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCursorTest {
    private final WordCursor cursor = new WordCursor();

    /** Words in a row, an exact form behind a slash. */
    private String words(String text) {
        StringBuilder words = new StringBuilder();
        cursor.over(text);
        while (cursor.next()) {
            words.append(cursor.shape() == WordCursor.Shape.EXACT ? "/" : " ").append(cursor.term());
        }
        return words.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Latin           | Login FAILED twice      | login failed twice",
                "sharp s         | STRASSE straße           | strasse strasse",
                "accents         | Café Ångström            | cafe/café angstrom/ångström",
                "apart           | Cafe\u0301               | cafe/café",
                "Polish          | Łódź                     | lodz/łódź",
                "Turkish         | İstanbul ISPARTA ısparta | istanbul isparta isparta",
                "Greek           | ΟΔΟΣ οδός                | οδοσ οδοσ/οδόσ",
                "Cyrillic        | ЁЖИК Київ                | ежик/ёжик киів/київ",
                "Arabic          | مُحَمَّد مدرسة              | محمد/مُحَمَّد مدرسه/مدرسة",
                "Arabic numerals | ٢٠٢٦                     | 2026/٢٠٢٦",
                "Hebrew          | שָׁלוֹם                    | שלום/שָׁלוֹם",
                "Devanagari      | हिन्दी में                   | हिन्दी में",
                "Chinese         | 账户登录                  | 账户 户登 登录 录",
                "Japanese        | カタカナとｶﾀｶﾅ            | カタ タカ カナ ナと とカ カタ タカ カナ ナ",
                "kana keep marks | ガか                      | ガか か",
                "Korean          | 계정이 삭제               | 계정 정이 이 삭제 제",
                "Thai            | บัญชี                      | บั ัญ ญช ชี ี",
                "wide forms      | ＡＢＣ１２３              | abc123",
                "ligature        | ﬁle ㎏                    | file kg",
                "fraction        | a½b                       | a1 2b",
                "emoji           | ok🔥 go                   | ok 🔥 go",
                "joined emoji    | 👩‍💻                        | 👩💻 💻",
                "mixed           | GPT计划2                  | gpt 计划 划 2"
            })
    void words_of_many_scripts(String script, String text, String expected) {
        assertThat(words(text)).as(script).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ann.lee+x@mail.example | ann lee x mail example",
                "10.0.200.7             | 10 0 200 7",
                "2001:db8::1f           | 2001 db8 1f",
                "acct_00123             | acct 00123",
                "report-v2.final.PDF    | report v2 final pdf",
                "Mozilla/5.0 (X11)      | mozilla 5 0 x11"
            })
    void identifiers_fall_into_their_parts(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected);
    }

    @Test
    void what_is_not_seen_changes_nothing() {
        for (String unseen : List.of("\u200b", "\u200d", "\u00ad", "\u202e", "\u2066", "\ufeff", "\ufe0f", "\u061c")) {
            assertThat(words("ac" + unseen + "count é" + unseen + "t" + unseen)).isEqualTo("account et/ét");
            assertThat(words("账" + unseen + "户")).isEqualTo("账户 户");
        }
        assertThat(words("e\u200b\u0301")).isEqualTo("e/é");
    }

    @Test
    void every_word_knows_where_it_stands() {
        String text = "x ﬁne Cafe\u0301! 账户 a\u200bb";
        List<String> stands = new ArrayList<>();
        cursor.over(text);
        while (cursor.next()) {
            stands.add(text.substring(cursor.from(), cursor.to()));
        }
        assertThat(stands).containsExactly("x", "ﬁne", "Cafe\u0301", "Cafe\u0301", "账户", "户", "a\u200bb");
    }

    @Test
    void a_very_long_word_is_cut_into_words_of_255() {
        assertThat(words("a".repeat(600)).split(" ")).extracting(String::length).containsExactly(255, 255, 90);
        assertThat(words("é".repeat(300))).hasSize(255 * 2 + 45 * 2 + 3);
    }

    @Test
    void heaped_marks_take_no_time_to_speak_of() {
        StringBuilder heap = new StringBuilder("a");
        for (int i = 0; i < 2_000_000; i++) {
            heap.append(i % 2 == 0 ? '\u0323' : '\u0301');
        }
        long start = System.nanoTime();
        assertThat(words(heap.toString())).startsWith("a");
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void any_chars_at_all_give_words_inside_the_text_without_halves_of_pairs() {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(random.nextInt(3) == 0 ? (char) random.nextInt(128) : (char) random.nextInt(65536));
            }
            cursor.over(text.toString());
            int before = 0;
            while (cursor.next()) {
                assertThat(cursor.length()).isBetween(1, 2 * WordCursor.LONGEST + 2);
                assertThat(cursor.from()).isGreaterThanOrEqualTo(before).isLessThan(cursor.to());
                assertThat(cursor.to()).isLessThanOrEqualTo(text.length());
                assertThat(cursor.term().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
                before = cursor.from();
            }
        }
    }
}
