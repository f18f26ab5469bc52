package stillwatch.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found while somebody types is what is found by whoever asks for the whole word at once. */
class TextsTest {
    private static final String LETTERS = "abé -1";

    private static List<String> texts() {
        Random random = new Random(11);
        return IntStream.range(0, 3_000)
                .mapToObj(n -> random.ints(random.nextInt(9), 0, LETTERS.length())
                        .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                        .reduce("", String::concat))
                .toList();
    }

    @Test
    void typing_on_finds_the_same_as_asking_anew() {
        List<String> all = texts();
        Texts typed = Texts.of(all, all.size());
        for (Match.How how : Match.How.values()) {
            for (String word : List.of("ab1", "b-a", "e1", "é1", "a ba", "aaa", "1")) {
                for (int to = 1; to <= word.length(); to++) {
                    Match match = Match.of(word.substring(0, to), how);
                    assertThat(typed.matching(match))
                            .as("%s %s", how, match.wanted())
                            .isEqualTo(Texts.of(all, all.size()).matching(match));
                }
            }
        }
    }

    @Test
    void taking_a_letter_back_finds_again_what_was_left_out() {
        Texts texts = Texts.of(List.of("abc", "abd", "xab"), 3);
        int two = texts.matching(Match.of("ab", Match.How.WORD_START)).cardinality();
        assertThat(texts.matching(Match.of("abc", Match.How.WORD_START)).cardinality())
                .isEqualTo(1);
        assertThat(texts.matching(Match.of("ab", Match.How.WORD_START)).cardinality())
                .isEqualTo(two)
                .isEqualTo(2);
        assertThat(texts.matching(Match.of("ab", Match.How.ANYWHERE)).cardinality())
                .isEqualTo(3);
    }
}
