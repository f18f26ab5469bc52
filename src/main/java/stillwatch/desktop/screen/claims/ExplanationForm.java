package stillwatch.desktop.screen.claims;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Writes down an explanation to be weighed against the others. */
final class ExplanationForm extends EditForm {
    private final Consumer<String> made;
    private final TextArea text = Inputs.lines("explanation-text", "", 3, "What could explain it all");

    private ExplanationForm(Here here, Consumer<String> made) {
        super(here, "New explanation", "Add");
        this.made = made;
        form.needed("Explanation", text, "An explanation needs its text.")
                .say("Write down those you do not believe too: only beside each other can they be weighed.");
    }

    static InlineForm of(Here here, Consumer<String> made) {
        return new ExplanationForm(here, made).form;
    }

    @Override
    void confirmed() {
        record("Explanation added", new Hypothesis(null, said(text)), made);
    }
}
