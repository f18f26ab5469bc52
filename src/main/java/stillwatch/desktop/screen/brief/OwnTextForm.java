package stillwatch.desktop.screen.brief;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.action.BriefPart;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** A text of the author, written and read against the claims while it is typed. */
final class OwnTextForm {
    private static final int ROWS = 10;
    private final Forms forms;
    private final Keeping keeping;
    private final TextField title;
    private final TextArea text;
    private final InlineForm form;

    /** Keeps a plan, and hears of a refusal. */
    interface Keeping {
        void keep(Plan plan, String said, InlineForm form);
    }

    private OwnTextForm(Forms forms, Keeping keeping, Plan plan, int at, boolean anew) {
        this.forms = forms;
        this.keeping = keeping;
        OwnText was = !anew && plan.parts().get(at) instanceof OwnText own ? own : new OwnText(null, "");
        this.title = Inputs.line("brief-own-title", was.title(), "None");
        this.text = Inputs.lines("brief-own-text", was.text(), ROWS, "An empty line begins a new paragraph");
        this.form = new InlineForm(
                anew ? "Own text" : "Change own text",
                anew ? "Add" : "Save",
                () -> save(anew ? plan.added(at, said()) : plan.with(at, said()), anew),
                forms::leave);
    }

    static InlineForm add(Forms forms, Keeping keeping, Plan plan, int at) {
        return new OwnTextForm(forms, keeping, plan, at, true).asked(behind(plan, at));
    }

    static InlineForm change(Forms forms, Keeping keeping, Plan plan, int at) {
        OwnTextForm made = new OwnTextForm(forms, keeping, plan, at, false);
        Button remove =
                Buttons.plain("Remove this text", () -> keeping.keep(plan.without(at), "Own text removed", made.form));
        remove.setId("brief-own-remove");
        return made.asked("It stands in the brief as your words, marked so.").put(remove);
    }

    private static String behind(Plan plan, int at) {
        BriefPart before = plan.parts().get(Math.clamp(at, 1, plan.parts().size()) - 1);
        return "It will stand behind “" + PartRow.name(before) + "”, marked as your own words.";
    }

    private InlineForm asked(String where) {
        LiveWording wording = new LiveWording(forms.desk(), text);
        return form.say(where)
                .field("Heading", title)
                .needed("Text", text, "Write something, or leave with Esc.")
                .keepsEnter(text)
                .beginAt(text)
                .put(wording);
    }

    private OwnText said() {
        String heading = title.getText().strip();
        return new OwnText(heading.isEmpty() ? null : heading, text.getText().strip());
    }

    private void save(Plan plan, boolean anew) {
        keeping.keep(plan, anew ? "Own text added" : "Own text changed", form);
    }
}
