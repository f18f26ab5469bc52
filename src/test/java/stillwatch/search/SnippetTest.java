package stillwatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stillwatch.search.query.Asked;

class SnippetTest {
    private static List<String> marked(Marked shown) {
        return shown.marks().stream()
                .map(mark -> shown.text().substring(mark.from(), mark.to()))
                .toList();
    }

    private static Marked snippet(String asked, String text) {
        return new Marker(Asked.of(asked)).snippet(text);
    }

    @Test
    void words_phrases_identifiers_and_beginnings_are_marked_as_they_stand() {
        String text = "Login von ann.lee@mail.example aus dem Café, 10.0.0.1 statt 10.0.0; 账户登录失败";
        assertThat(marked(snippet("login cafe", text))).containsExactly("Login", "Café");
        assertThat(marked(snippet("ann.lee@mail.example", text))).containsExactly("ann.lee@mail.example");
        assertThat(marked(snippet("10.0.0.1", text))).containsExactly("10.0.0.1");
        assertThat(marked(snippet("\"von ann\" stat*", text))).containsExactly("von ann", "statt");
        assertThat(marked(snippet("登录失", text))).containsExactly("登录失");
        assertThat(marked(snippet("户", text))).containsExactly("户登");
        assertThat(marked(snippet("login -cafe", text))).containsExactly("Login");
    }

    @Test
    void a_long_text_is_shown_where_most_of_the_question_stands() {
        String text = "alpha " + "filler ".repeat(200) + "alpha and beta\n" + "filler ".repeat(200) + "beta";

        Marked shown = snippet("alpha beta", text);

        assertThat(marked(shown)).containsExactly("alpha", "beta");
        assertThat(shown.text())
                .startsWith("…")
                .endsWith("…")
                .contains("alpha and beta ")
                .hasSizeLessThan(203);
    }

    @Test
    void a_find_without_words_in_the_text_shows_how_it_begins() {
        assertThat(snippet("nothing", "short").text()).isEqualTo("short");
        assertThat(snippet("nothing", "w ".repeat(500)).text())
                .startsWith("w w")
                .endsWith("…");
    }

    @Test
    void whatever_the_text_marks_lie_inside_apart_and_in_order() {
        Random random = new Random(5);
        String signs = "ab é\u0301\u200b账户\ud83d\udd25\ud800. _\u0000\n";
        for (int round = 0; round < 3_000; round++) {
            String text = random(random, signs, 400);
            Marked shown = snippet(random(random, signs, 6), text);
            int before = -1;
            for (Mark mark : shown.marks()) {
                assertThat(mark.from()).isGreaterThan(before).isLessThan(mark.to());
                before = mark.to();
            }
            assertThat(before).isLessThanOrEqualTo(shown.text().length());
            assertThat(shown.text().chars()).noneMatch(c -> c < ' ');
        }
    }

    private static String random(Random random, String signs, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
