package stillwatch.desktop.sheet;

import javafx.scene.control.TextArea;

/** Asks why something is done, then does it. */
public final class ReasonForm {
    private ReasonForm() {}

    /** What is asked: {@code said} is what the notice says once it is done. */
    public record Asked(String title, String words, String action, String said) {}

    /** What is done with the reason, away from the UI thread. */
    public interface Work {
        Object with(String why) throws Exception;
    }

    public static InlineForm of(Forms forms, Asked asked, Work work) {
        TextArea why = Inputs.reason();
        InlineForm[] form = new InlineForm[1];
        form[0] = new InlineForm(
                asked.title(), asked.action(), () -> decide(forms, asked, work, why.getText(), form[0]), forms::leave);
        return form[0].say(asked.words()).needed("Why", why, "Say why: the reason is kept with the decision.");
    }

    private static void decide(Forms forms, Asked asked, Work work, String why, InlineForm form) {
        forms.desk().decisions().decide(asked.said(), () -> work.with(why), done -> forms.leave(), form::refuse);
    }
}
