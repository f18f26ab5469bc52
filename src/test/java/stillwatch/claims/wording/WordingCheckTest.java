package stillwatch.claims.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.Book;
import stillwatch.claims.Held;

class WordingCheckTest {
    private static final int REPAIRED_AT_MOST = 6;
    private static Book book;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        book = ReportedBook.in(folder);
    }

    private static WordingCheck check() {
        return new WordingCheck(
                book,
                List.of(new Unsure("C-07")),
                List.of(new Behind("C-03", "Quill Harbour", Status.ALLEGED, "Partner")));
    }

    static Stream<Bad> bad() {
        return Bad.ALL.stream();
    }

    static Stream<Bad> good() {
        return Bad.NOT.stream();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void words_that_break_a_rule_are_found(Bad one) {
        assertThat(check().of(one.passage())).extracting(Finding::rule).contains(one.rule());
    }

    @ParameterizedTest
    @MethodSource("good")
    void words_that_keep_it_are_left_alone(Bad one) {
        assertThat(check().of(one.passage())).extracting(Finding::rule).doesNotContain(one.rule());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void repairs_leave_no_finding_of_the_same_rule(Bad one) {
        String text = one.text();
        for (int i = 0; i < REPAIRED_AT_MOST; i++) {
            text = repaired(one, text);
        }
        assertThat(of(one, text).filter(found -> found.repair() != null))
                .as(text)
                .isEmpty();
    }

    private static Stream<Finding> of(Bad one, String text) {
        return check().of(new Passage(one.kind(), text, null)).stream().filter(found -> found.rule() == one.rule());
    }

    private static String repaired(Bad one, String text) {
        return of(one, text)
                .map(Finding::repair)
                .filter(repair -> repair != null)
                .findFirst()
                .map(repair -> repair.applied(text))
                .orElse(text);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_found_stands_where_it_is_said_to_stand(Bad one) {
        String text = "A line before.\n\n" + one.text();
        for (Finding found : check().of(new Passage(one.kind(), text, null))) {
            assertThat(text.substring(found.from(), found.to())).isEqualTo(found.wording());
            assertThat(found.why()).isNotBlank().endsWith(".");
        }
    }

    @Test
    void the_claims_of_the_sample_are_told_too_firmly_if_told_bare_and_well_if_attributed() {
        WordingCheck check = check();
        for (Held<stillwatch.casefile.claim.Proposition> one : book.propositions()) {
            if (one.what().says() == null && one.what().kind().hasStatus()) {
                String sentence = one.what().sentence();
                Passage bare = new Passage(FieldKind.TEXT, sentence, one.id());
                assertThat(check.of(bare))
                        .as(sentence)
                        .extracting(Finding::rule)
                        .contains(Rule.STATUS);
                Passage said = new Passage(FieldKind.TEXT, "It says there: according to them, " + sentence, one.id());
                assertThat(check.of(said))
                        .as(sentence)
                        .extracting(Finding::rule)
                        .doesNotContain(Rule.STATUS);
            }
        }
    }

    @Test
    void a_sentence_is_known_by_the_claim_it_is_about() {
        String claim =
                check().claimOf("Nearly 25,000 accounts on Claude were made by operators affiliated with Alibaba.");
        assertThat(claim)
                .isEqualTo(book.called("P1", stillwatch.casefile.claim.Proposition.class)
                        .orElseThrow()
                        .id());
        assertThat(check().claimOf("The weather was fine in the harbour.")).isNull();
    }

    @Test
    void drift_shows_the_most_careful_words_of_the_same_origin() {
        Finding drift = check().of(Passage.text("Alibaba created nearly 25,000 accounts, Anthropic alleges.")).stream()
                .filter(one -> one.rule() == Rule.DRIFT)
                .findFirst()
                .orElseThrow();
        assertThat(drift.wording()).isEqualTo("Alibaba");
        assertThat(drift.careful()).isNotNull();
        assertThat(drift.careful().quotable()).isTrue();
        assertThat(drift.careful().text()).containsPattern("affiliated|associated|linked");
    }

    @Test
    void nothing_depends_on_the_language_of_the_computer() {
        Locale before = Locale.getDefault();
        List<Finding> english = check().of(Passage.text("ALIBABA CREATED IT. It is confirmed. Illegal accounts."));
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(check().of(Passage.text("ALIBABA CREATED IT. It is confirmed. Illegal accounts.")))
                    .isEqualTo(english)
                    .isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }
}
