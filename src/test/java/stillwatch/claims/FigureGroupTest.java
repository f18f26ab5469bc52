package stillwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwatch.casefile.claim.Conflict;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hedge;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Settlement;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.action.ClaimAction.ConflictSettled;
import stillwatch.claims.FigureGroup.Verdict;

class FigureGroupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            nearly 25,000          | NEARLY   | 25000      | 100
            almost 25 000          | NEARLY   | 25000      | 100
            over 28.8 million      | OVER     | 28800000   | 100000
            approximately 29 million exchanges | ABOUT | 29000000 | 1000000
            at least 12            | AT_LEAST | 12         | 1
            no more than 3.5bn     | UP_TO    | 3500000000 | 100000000
            398                    | EXACT    | 398        | 1
            400                    | EXACT    | 400        | 10
            -4.4 per cent          | EXACT    | -4.4       | 0.1
            of the order of 10,000 | ORDER_OF | 10000      | 1000
            more than 24,000, roughly | OVER  | 24000      | 100
            """)
    void a_number_is_read_with_its_hedge_and_the_digit_it_was_stated_to(String text, Hedge hedge, String value, String step) {
        Figure figure = Sheets.number(text, "spring", null, null);

        assertThat(figure.hedge()).isEqualTo(hedge);
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.step()).isEqualTo(step);
    }

    @Test
    void ranges_and_words_for_many_have_ends() {
        assertThat(Sheets.number("between 380 and 400", "s", null, null)).matches(one -> "380".equals(one.low()) && "400".equals(one.high()));
        assertThat(Sheets.number("1.2–1.4 million", "s", null, null)).matches(one -> "1200000".equals(one.low()));
        assertThat(Sheets.number("tens of thousands", "s", null, null)).matches(one -> "20000".equals(one.low()) && "99999".equals(one.high()));
        assertThat(Sheets.number("multi-billion", "s", null, null).hedge()).isEqualTo(Hedge.AT_LEAST);
        assertThat(NumberWords.of("a great many")).isEmpty();
    }

    private static Verdict verdict(String one, String other) {
        return verdict(Sheets.number(one, "spring", null, null), Sheets.number(other, "spring", null, null));
    }

    private static Verdict verdict(Figure one, Figure other) {
        FigureRow a = FigureRow.of(new Held<>("a", one, 1, "", ""));
        FigureRow b = FigureRow.of(new Held<>("b", other, 2, "", ""));
        Verdict there = FigureGroup.compared(a, b).verdict();
        assertThat(FigureGroup.compared(b, a).verdict()).as("the other way round").isEqualTo(there);
        return there;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            28.8 million      | over 28.8 million | AGREE
            28.8 million      | about 29 million  | AGREE
            28.8 million      | near 29 million   | AGREE
            over 28.8 million | about 29 million  | AGREE
            28 million        | 28.8 million      | AGREE_CUT_OFF
            28 million        | over 28.8 million | AGREE_CUT_OFF
            29 million        | 28.8 million      | AGREE
            nearly 25,000     | tens of thousands | AGREE
            nearly 400        | 398               | AGREE
            nearly 400        | over 400          | CONFLICT
            28.8 million      | 16 million        | CONFLICT
            25,000            | 24,000            | CONFLICT
            1.5 billion       | multi-billion     | CONFLICT
            up to 400         | 398               | AGREE
            at least 400      | 398               | CONFLICT
            """)
    void hedges_and_rounding_are_understood(String one, String other, Verdict verdict) {
        assertThat(verdict(one, other)).isEqualTo(verdict);
    }

    @Test
    void only_the_same_subject_measure_period_and_scope_are_compared() {
        Sheets sheets = new Sheets()
                .add(Sheets.number("25,000", "spring", null, null))
                .add(Sheets.number("16,000", "february", null, null));
        assertThat(Conflicts.in(sheets.book())).isEmpty();
        Figure june = Sheets.number("300", "spring", Sheets.day(10), null);
        Figure july = Sheets.number("500", "spring", Sheets.day(40), null);
        assertThat(verdict(june, july)).isEqualTo(Verdict.NOT_COMPARED);
        assertThat(verdict(june, Sheets.number("500", "spring", null, null))).isEqualTo(Verdict.CONFLICT);
        assertThat(verdict(Sheets.number("300", "spring", null, "Europe"), Sheets.number("500", "spring", null, "Asia")))
                .isEqualTo(Verdict.NOT_COMPARED);
    }

    @Test
    void a_cut_off_number_is_reconciled_with_a_note_to_be_printed() {
        Sheets sheets = new Sheets()
                .add(Sheets.number("28 million", "spring", null, null))
                .add(Sheets.number("28.8 million", "Spring ", null, null));

        FigureGroup group = FigureGroup.of(sheets.book().all(Figure.class)).getFirst();

        assertThat(group.reconciled()).isTrue();
        assertThat(group.notes()).singleElement().asString().contains("28 million").contains("cut off, not rounded");
    }

    @Test
    void a_settled_conflict_stays_settled_when_other_numbers_come() {
        Figure one = Sheets.number("nearly 400", "spring", null, null);
        Figure other = Sheets.number("over 400", "spring", null, null);
        Sheets sheets = new Sheets().add(one).add(other);
        Conflict found = Conflicts.in(sheets.book()).getFirst().conflict();
        sheets.decide(new ConflictSettled(found, Settlement.LEFT_OPEN, "both are told")).add(Sheets.number("398", "spring", null, null));

        assertThat(Conflicts.in(sheets.book())).extracting(Conflicts.Found::open).containsExactly(false, true);
    }

    @Test
    void asserted_and_denied_is_a_conflict_and_silence_is_none() {
        Proposition claim = Sheets.fact("The reseller");
        Sheets sheets = new Sheets().document("letter", "Lab").document("page", "Reseller").add(claim).says(claim, "Lab", "letter", null);
        sheets.stands(claim, "Reseller", "page", null, Stance.NO_RESPONSE);
        assertThat(Conflicts.in(sheets.book())).isEmpty();
        sheets.stands(claim, "Reseller", "page", null, Stance.DENIES);
        assertThat(Conflicts.in(sheets.book())).singleElement().matches(one -> one.conflict().what().startsWith("Asserted and denied"));
        assertThat(List.of(ClaimLine.all(sheets.book()).getFirst().conflicts())).containsExactly(1);
    }
}
