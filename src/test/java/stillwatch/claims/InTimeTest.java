package stillwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Likelihood;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Rating;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.Confidence;

class InTimeTest {
    private final Proposition claim = Sheets.fact("The reseller");
    private final Sheets sheets = new Sheets()
            .document("letter", "Lab", Sheets.day(100))
            .own("letter")
            .document("report", "Paper", Sheets.day(103))
            .draws("report", Grounds.STATED, "letter")
            .add(claim)
            .says(claim, "Lab", "report", "letter");

    private InTime.Verdict verdict(@Nullable Moment at, Stance stance) {
        Response response = new Response("Reseller", List.of(claim.id().toString()), stance, "what", at, null);
        return new InTime(sheets.book()).of(response);
    }

    @Test
    void what_was_said_before_the_claim_answers_it_not() {
        assertThat(verdict(Sheets.day(99), Stance.DENIES).refused()).singleElement().asString().contains("earlier than this claim");
        assertThat(verdict(Sheets.day(101), Stance.DENIES).refused()).isEmpty();
        assertThat(verdict(Sheets.day(101), Stance.DENIES).warnings()).isEmpty();
    }

    @Test
    void the_document_it_was_said_in_counts_not_the_one_that_relays_it() {
        assertThat(new InTime(sheets.book()).firstSaid(claim.id().toString())).contains(Sheets.day(100));
    }

    @Test
    void a_report_without_a_date_is_not_older_than_the_letter_it_draws_on_and_neither_is_that_it_was_written() {
        Proposition other = Sheets.fact("Another");
        Proposition written = Sheets.saying(other, "Lab");
        sheets.document("undated", "Agency")
                .draws("undated", Grounds.STATED, "letter")
                .document("nowhere", "Site")
                .add(other)
                .add(written)
                .says(other, "Agency", "undated", null)
                .says(written, "Site", "nowhere", null);

        InTime inTime = new InTime(sheets.book());
        assertThat(inTime.firstSaid(other.id().toString())).contains(Sheets.day(100));
        assertThat(inTime.firstSaid(written.id().toString())).contains(Sheets.day(100));
    }

    @Test
    void what_may_be_earlier_is_warned_of() {
        Moment month = new Moment(80 * Sheets.DAY, 110 * Sheets.DAY, Precision.MONTH, "UTC", Certainty.STATED, "June");
        assertThat(verdict(month, Stance.DENIES).refused()).isEmpty();
        assertThat(verdict(month, Stance.DENIES).warnings()).singleElement().asString().contains("may be earlier");
        assertThat(verdict(null, Stance.DENIES).warnings()).singleElement().asString().contains("not known when");
        assertThat(verdict(null, Stance.NO_RESPONSE).warnings()).isEmpty();
    }

    @Test
    void the_explanation_with_least_against_it_ranks_first_and_what_fits_all_tells_nothing() {
        Hypothesis lab = new Hypothesis("H1", "a lab");
        Hypothesis reseller = new Hypothesis("H2", "a reseller");
        Hypothesis users = new Hypothesis("H3", "users");
        sheets.add(users).add(lab).add(reseller);
        for (Hypothesis one : List.of(lab, reseller, users)) {
            sheets.add(new Evaluation(one.id().toString(), "item that fits all", Rating.CONSISTENT, "w"));
        }
        sheets.add(new Evaluation(lab.id().toString(), "hours", Rating.VERY_CONSISTENT, "w"))
                .add(new Evaluation(reseller.id().toString(), "hours", Rating.NEUTRAL, "w"))
                .add(new Evaluation(users.id().toString(), "hours", Rating.VERY_INCONSISTENT, "w"))
                .add(new Evaluation(reseller.id().toString(), "hours", Rating.INCONSISTENT, "on second thought"));

        Matrix matrix = Matrix.of(sheets.book());

        assertThat(matrix.rows()).extracting(row -> row.hypothesis().what().ref()).containsExactly("H1", "H2", "H3");
        assertThat(matrix.rows()).extracting(Matrix.Row::against).containsExactly(0, 1, 2);
        assertThat(matrix.items()).extracting(Matrix.Item::telling).containsExactly(false, true);
    }

    @Test
    void likelihood_and_confidence_are_told_in_sentences_of_their_own() {
        Judgement judgement = new Judgement("x", Likelihood.LIKELY, Confidence.LOW, "one log");
        assertThat(LikelihoodWords.of(judgement)).hasSize(2).allMatch(one -> LikelihoodWords.mixed(one).isEmpty());
        assertThat(LikelihoodWords.mixed("It is likely. We have low confidence in this.")).isEmpty();
        assertThat(LikelihoodWords.mixed("Fine. We assess with high confidence that it is very likely. Fine."))
                .containsExactly("We assess with high confidence that it is very likely.");
    }
}
