package stillwatch.desktop.screen.brief;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.action.BriefPart;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** A text of the author, written and read against the claims while it is typed. Leaving it discards nothing. */
final class OwnTextForm {
    private static final int ROWS = 10;
    private final Forms forms;
    private final Unsaved begun;
    private final Doing doing;
    private final TextField title;
    private final TextArea text;
    private final Button discard;
    private final InlineForm form;

    /** What a person does with it. */
    record Doing(
            Consumer<Unsaved> typed,
            BiConsumer<Unsaved, OwnTextForm> save,
            Consumer<Unsaved> discard,
            BiConsumer<Unsaved, OwnTextForm> remove) {}

    OwnTextForm(Forms forms, Unsaved begun, Doing doing) {
        this.forms = forms;
        this.begun = begun;
        this.doing = doing;
        this.title = Inputs.line("brief-own-title", begun.title(), "None");
        this.text = Inputs.lines("brief-own-text", begun.text(), ROWS, "An empty line begins a new paragraph");
        this.discard = Buttons.plain("Discard", () -> doing.discard().accept(now()));
        this.form = new InlineForm(
                        begun.anew() ? "Own text" : "Change own text",
                        begun.anew() ? "Add" : "Save",
                        () -> doing.save().accept(now(), this),
                        forms::leave)
                .leaving("Leave");
    }

    InlineForm asked(Plan plan) {
        form.say(where(plan))
                .field("Heading", title)
                .needed("Text", text, "Write something, or leave with Esc.")
                .keepsEnter(text)
                .beginAt(text)
                .say("Leaving keeps what is not saved, and the pages show it; the case holds it once it is saved.")
                .put(more())
                .put(new LiveWording(forms.desk(), title, text));
        listen();
        return form;
    }

    private void listen() {
        title.textProperty().subscribe((was, is) -> typed());
        text.textProperty().subscribe((was, is) -> typed());
        discard.setDisable(!now().says());
    }

    private FlowPane more() {
        FlowPane more = new FlowPane(8, 8, discard);
        discard.setId("brief-own-discard");
        if (!begun.anew()) {
            Button remove =
                    Buttons.plain("Remove this text", () -> doing.remove().accept(now(), this));
            remove.setId("brief-own-remove");
            more.getChildren().add(remove);
        }
        return more;
    }

    private void typed() {
        discard.setDisable(!now().says());
        doing.typed().accept(now());
    }

    private String where(Plan plan) {
        if (!begun.anew()) {
            return "It stands in the brief as your words, marked so.";
        }
        Plan with = begun.saying("", "?").into(plan);
        BriefPart before = with.parts().get(begun.saying("", "?").at(with) - 1);
        return "It will stand behind “" + PartRow.name(before) + "”, marked as your own words.";
    }

    /** As it is typed now. */
    Unsaved now() {
        return begun.saying(title.getText(), text.getText());
    }

    void refuse(Throwable why) {
        form.refuse(why);
    }

    /** Told when it is no longer there, however it was left. */
    void whenGone(Runnable then) {
        form.parentProperty().subscribe((was, is) -> {
            if (is == null) {
                then.run();
            }
        });
    }
}
