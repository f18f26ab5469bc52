package stillwatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwatch.search.Docs.fill;
import static stillwatch.search.Docs.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Kind;

class HostileTextTest {
    @TempDir
    Path folder;

    private TextIndex index;

    @BeforeEach
    void open() throws IOException {
        index = TextIndex.open(folder).index();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void any_text_at_all_is_a_question() throws IOException {
        fill(index, 5, "login failed 10.0.0.1", "账户登录 café", "acct_001 \ud83d\udd25");
        index.commit(5, "h");
        String[] parts = {
            "\"",
            "-",
            "*",
            "?",
            ":",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "^",
            "~",
            "\\",
            "/",
            "+",
            "&&",
            "||",
            "!",
            " ",
            " ",
            "AND",
            "OR",
            "NOT",
            "kind:",
            "kind:event",
            "kind:x",
            "id:",
            "id:*",
            "import:",
            "import:9999999999999999999999",
            "import:-1",
            "login",
            "lo",
            "账户",
            "户",
            "é",
            "\u0301",
            "\u200b",
            "\u202e",
            "\ud800",
            "\udc00",
            "\u0000",
            "\n",
            "“",
            "acct_0",
            "10.0",
            "1",
            "ﷺ",
            "½",
            "\ud83d\udd25",
            "event-5-1"
        };
        Random random = new Random(9);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder asked = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                asked.append(parts[random.nextInt(parts.length)]);
            }
            Found found = find(index, asked.toString());
            assertThat(found.hits()).hasSize((int) found.total());
        }
    }

    @Test
    void a_question_of_a_megabyte_is_cut_not_refused() throws IOException {
        fill(index, 5, "b" + " a".repeat(250));
        index.commit(5, "h");

        assertThat(find(index, "a ".repeat(500_000)).total()).isEqualTo(1);
        assertThat(find(index, "a* ".repeat(500_000)).total()).isEqualTo(1);
        assertThat(find(index, "\"" + "a.".repeat(500_000)).total()).isEqualTo(1);
        assertThat(find(index, "-x".repeat(500_000)).total()).isZero();
        assertThat(find(index, "kind:event ".repeat(50_000)).total()).isEqualTo(1);
    }

    @Test
    void any_chars_can_be_made_findable() throws IOException {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append((char) random.nextInt(65536));
        }
        fill(index, 5, "before \ud800 between\u0000and \udc00\ud800 after", text.toString(), "");
        index.commit(5, "h");

        assertThat(find(index, "between and after before").total()).isEqualTo(1);
        assertThat(find(index, "kind:event").total()).isEqualTo(3);
    }

    @Test
    void a_word_of_32_kilobytes_is_found_by_its_beginning_and_whole_as_far_as_questions_go() throws IOException {
        String word = "x".repeat(254) + "y" + "z".repeat(32_768);
        fill(index, 5, "before " + word + " after");
        index.commit(5, "h");

        assertThat(find(index, "xxxx*").total()).isEqualTo(1);
        assertThat(find(index, word.substring(0, 255 * 6)).total()).isEqualTo(1);
        assertThat(find(index, "before after").total()).isEqualTo(1);
    }

    @Test
    void in_a_text_of_ten_megabytes_the_last_word_is_found() throws IOException {
        String text = "filler words of a long text ".repeat(400_000) + "needle";
        index.put(new TextDoc("k", 0, Kind.EVIDENCE, "evidence-1", "long", text));
        index.put(new TextDoc("k2", 0, Kind.EVIDENCE, "evidence-2", "signs", "账户登录".repeat(2_500_000)));
        index.commit(1, "h");

        assertThat(find(index, "needle").hits()).hasSize(1);
        assertThat(find(index, "录账户登").hits()).hasSize(1);
        assertThat(find(index, "filler").hits().getFirst().snippet().text()).hasSizeLessThan(210);
    }
}
