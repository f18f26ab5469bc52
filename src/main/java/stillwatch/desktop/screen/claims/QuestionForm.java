package stillwatch.desktop.screen.claims;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Question;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Writes down what is not known, who could answer it and what would settle it. */
final class QuestionForm extends EditForm {
    private final Consumer<String> made;
    private final TextArea text = Inputs.lines("question-text", "", 3, "What is not known?");
    private final TextField who = Inputs.line("question-who", "", "the reseller, a payment processor");
    private final TextField settles = Inputs.line("question-settles", "", "payment records of April");
    private final Picks claims;

    private QuestionForm(Here here, @Nullable String claim, Consumer<String> made) {
        super(here, "What is not known?", "Add");
        this.made = made;
        claims = new Picks("question-claims", "A claim it is about", Option.nouns(here.book(), Proposition.class));
        if (claim != null) {
            claims.with(List.of(claim));
        }
        form.needed("Question", text, "A question needs its text.")
                .field("Who could answer it", who)
                .field("What would settle it", settles)
                .field("About these claims", claims);
    }

    static InlineForm of(Here here, @Nullable String claim, Consumer<String> made) {
        return new QuestionForm(here, claim, made).form;
    }

    @Override
    void confirmed() {
        record("Question added", new Question(null, said(text), claims.ids(), maybe(who), maybe(settles)), made);
    }
}
