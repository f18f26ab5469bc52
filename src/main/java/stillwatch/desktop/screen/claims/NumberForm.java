package stillwatch.desktop.screen.claims;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Proposition;
import stillwatch.claims.NumberWords;
import stillwatch.claims.Range;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.workbench.ClaimWork;
import stillwatch.workbench.IncidentWork;
import stillwatch.workbench.Refused;

/** Records a number as it was stated; while it is typed it says what that can mean. */
final class NumberForm extends EditForm {
    private final Consumer<String> made;
    private final TextField stated = Inputs.line("number-stated", "", "nearly 25,000");
    private final TextField measure = Inputs.line("number-measure", "", "accounts");
    private final TextField subject = Inputs.line("number-subject", "", "spring campaign");
    private final TextField period = Inputs.line("number-period", "", "2026-04-22 to 2026-06-05, if it was stated");
    private final TextField scope = Inputs.line("number-scope", "", "worldwide, if it was stated");
    private final Label reading = Texts.wrapped("", "caption");
    private final Pick claim;
    private final PassageFields passage;

    private NumberForm(Here here, @Nullable String of, Consumer<String> made) {
        super(here, "Which number, stated where?", "Add");
        this.made = made;
        claim = Pick.maybe("number-claim", "none", Option.nouns(here.book(), Proposition.class))
                .at(of);
        reading.setId("number-reading");
        form.needed("As it was stated, with its hedge", stated, "A number is kept as it was stated.")
                .put(reading)
                .needed("Measure", measure, "A number needs a measure: accounts, exchanges, US dollars.")
                .needed("Of what", subject, "A number needs a subject: of what campaign or matter it is.")
                .field("Period", period)
                .field("Scope", scope)
                .field("Claim it belongs to", claim);
        passage = PassageFields.on(here, form);
        stated.textProperty().subscribe((before, now) -> read());
        suggest(of);
    }

    static InlineForm of(Here here, @Nullable String claim, Consumer<String> made) {
        return new NumberForm(here, claim, made).form;
    }

    /** What numbers of the same claim are of. */
    private void suggest(@Nullable String of) {
        here.book().all(Figure.class).stream()
                .filter(one -> of != null && of.equals(one.what().proposition()))
                .findFirst()
                .ifPresent(one -> {
                    measure.setText(one.what().measure());
                    subject.setText(one.what().subject());
                });
    }

    private void read() {
        Optional<NumberWords> words = NumberWords.of(stated.getText());
        reading.setText(words.map(one -> "Understood: " + understood(one))
                .orElse(stated.getText().isBlank() ? "" : "No number can be read in it yet."));
    }

    private String understood(NumberWords words) {
        Range range = Range.of(words.figure(about(""), stated.getText()));
        String hedge = words.hedge().words();
        return (hedge.isEmpty() ? "no hedge" : "“" + hedge + "”") + ", can mean " + NumberLines.means(range) + ".";
    }

    private NumberWords.About about(String excerpt) {
        return about(excerpt, null);
    }

    private NumberWords.About about(String excerpt, @Nullable Moment when) {
        return new NumberWords.About(excerpt, claim.id(), said(subject), said(measure), when, maybe(scope));
    }

    @Override
    void confirmed() {
        Optional<NumberWords> words = NumberWords.of(stated.getText());
        String missing = words.isEmpty() ? "No number can be read in it." : passage.missing();
        if (missing != null || words.isEmpty()) {
            form.refuse(String.valueOf(missing));
            return;
        }
        try {
            here.decide(form, "Number added", work(words.get()), done -> made.accept(done.id()));
        } catch (Refused e) {
            form.refuse(e);
        }
    }

    private Callable<ClaimWork.Recorded> work(NumberWords words) throws Refused {
        Quoting quoting = Quoting.of(here, passage);
        NumberWords.About about = about("", IncidentWork.period(period.getText(), null));
        String text = said(stated);
        return () -> {
            NumberWords.About at = new NumberWords.About(
                    quoting.id(), about.proposition(), about.subject(), about.measure(), about.period(), about.scope());
            return quoting.work().record(quoting.by(), words.figure(at, text));
        };
    }
}
