package stillwatch.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Kind;

class AskedTest {
    private static List<String> pieces(List<Clause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.pieces().stream())
                .map(piece -> piece.term() + (piece.open() ? "*" : ""))
                .toList();
    }

    @Test
    void words_phrases_exclusions_and_beginnings() {
        Asked asked = Asked.of("Café \"two words\" -not -\"at all\" beg* - 10.0.0.1");

        assertThat(pieces(asked.all())).containsExactly("cafe", "two", "words", "beg*", "10", "0", "0", "1");
        assertThat(asked.all()).hasSize(4);
        assertThat(pieces(asked.none())).containsExactly("not", "at", "all");
        assertThat(asked.shortened()).isFalse();
    }

    @Test
    void limits_are_taken_out_of_the_words() {
        Asked asked = Asked.of("KIND:Accounts -import:17 id:event-1-2 word");

        assertThat(asked.only()).containsExactly(new Limit.OfKind(Kind.ACCOUNT), new Limit.OfId("event-1-2"));
        assertThat(asked.without()).containsExactly(new Limit.OfImport(17));
        assertThat(pieces(asked.all())).containsExactly("word");
    }

    @Test
    void what_only_looks_like_a_limit_is_words() {
        assertThat(pieces(
                        Asked.of("kind:nonsense import:soon http://x:80 kind:").all()))
                .containsExactly("kind", "nonsense", "import", "soon", "http", "x", "80", "kind");
    }

    @Test
    void behind_the_last_sign_the_text_may_go_on() {
        assertThat(pieces(Asked.of("户").all())).containsExactly("户*");
        assertThat(pieces(Asked.of("账户登").all())).containsExactly("账户", "户登");
        assertThat(pieces(Asked.of("GPT账户2").all())).containsExactly("gpt", "账户", "户", "2");
    }

    @Test
    void an_open_quote_goes_to_the_end() {
        assertThat(Asked.of("\"one two three").all()).hasSize(1);
    }

    @Test
    void a_question_nobody_types_says_that_its_end_is_missing() {
        assertThat(Asked.of("word ".repeat(1_000)).shortened()).isTrue();
        assertThat(Asked.of("w.".repeat(300)).shortened()).isTrue();
        assertThat(Asked.of("word ".repeat(50)).shortened()).isFalse();
    }
}
