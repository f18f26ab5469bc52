package stillwatch.desktop.screen.sources;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.Stake;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.store.list.SourceLine;
import stillwatch.workbench.SourceWork.Opinion;

/** Says where a source stands and how far it is relied on, with what that rests on; of a new one who it is, too. */
final class AssessForm {
    private static final String ON_ITS_BASIS = "Say what the assessment rests on.";
    private final Forms forms;
    private final @Nullable SourceLine old;
    private final Consumer<String> made;
    private final TextField name = Inputs.line("source-name", "", "As its documents call it");
    private final TextField kind = Inputs.line("source-kind", "", "newspaper, platform, partner …");
    private final StakeChoice stake;
    private final ReliabilityChoice reliability;
    private final TextArea basis;
    private final InlineForm form;

    private AssessForm(Forms forms, @Nullable SourceLine old, Consumer<String> made) {
        this.forms = forms;
        this.old = old;
        this.made = made;
        stake = new StakeChoice(old == null || old.stake() == null ? Stake.NONE_KNOWN : old.stake());
        reliability = new ReliabilityChoice(Reliability.of(old == null ? null : old.reliability()));
        basis = Inputs.lines(
                "source-basis", old == null ? "" : old.basis(), 3, "What it did before, what could be checked");
        String title = old == null ? "New source" : "Assess " + ShownText.of(old.name(), 60);
        form = new InlineForm(title, old == null ? "Add" : "Save", this::decide, forms::leave);
        lay();
    }

    static InlineForm onNew(Forms forms, Consumer<String> made) {
        return new AssessForm(forms, null, made).form;
    }

    static InlineForm onOld(Forms forms, SourceLine line) {
        return new AssessForm(forms, line, id -> {}).form;
    }

    private void lay() {
        if (old == null) {
            form.needed("Name", name, "A source needs a name.").field("Kind", kind);
        }
        form.field("Where it stands", stake).field("How far it is relied on", reliability);
        if (old == null) {
            form.field("What that rests on, needed with a letter", basis);
        } else {
            form.needed("What that rests on", basis, ON_ITS_BASIS)
                    .say("What was said before stays in the history.")
                    .beginAt(basis);
        }
    }

    private void decide() {
        Opinion opinion = new Opinion(stake.chosen(), reliability.letter(), basis.getText());
        String said = old == null ? "Source added" : "Source assessed";
        forms.desk().decisions().decide(said, work(opinion), this::decided, form::refuse);
    }

    private void decided(String id) {
        forms.leave();
        made.accept(id);
    }

    private Callable<String> work(Opinion opinion) {
        Desk desk = forms.desk();
        String by = desk.taste().by();
        if (old == null) {
            return adding(by, opinion);
        }
        String id = old.id().toString();
        return () -> {
            desk.opened().sources().assess(by, id, opinion);
            return id;
        };
    }

    private Callable<String> adding(String by, Opinion opinion) {
        Desk desk = forms.desk();
        String called = name.getText();
        String sort = kind.getText();
        return () -> desk.opened().sources().add(by, called, sort, opinion);
    }
}
