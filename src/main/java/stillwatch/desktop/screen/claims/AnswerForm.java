package stillwatch.desktop.screen.claims;

import javafx.scene.control.TextArea;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Answers an open question. */
final class AnswerForm extends EditForm {
    private final String question;
    private final TextArea answer = Inputs.lines("question-answer-text", "", 4, "What the answer is, and where from");

    private AnswerForm(Here here, String question) {
        super(here, "What is the answer?", "Answer");
        this.question = question;
        form.needed("Answer", answer, "Say what the answer is, and where from.");
    }

    static InlineForm of(Here here, String question) {
        return new AnswerForm(here, question).form;
    }

    @Override
    void confirmed() {
        String by = here.by();
        String words = said(answer);
        here.decide(form, "Question answered", () -> here.work().answer(by, question, words), done -> {});
    }
}
