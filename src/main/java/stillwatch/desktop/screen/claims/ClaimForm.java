package stillwatch.desktop.screen.claims;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.claims.Held;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Writes a claim down as one sentence in three parts, or puts one in other words that mean the same. */
final class ClaimForm extends EditForm {
    private final @Nullable Held<Proposition> old;
    private final Consumer<String> made;
    private final TextField subject;
    private final TextField predicate;
    private final TextField object;
    private final Choice<PropositionKind> kind;
    private final Pick says;
    private final Pick saidBy;
    private final TextArea why = Inputs.reason();
    private final Label reads = Texts.wrapped("", "caption");

    private ClaimForm(Here here, @Nullable Held<Proposition> old, Consumer<String> made) {
        super(here, old == null ? "New claim" : "Other words, the same meaning", old == null ? "Add" : "Save");
        this.old = old;
        this.made = made;
        Proposition what = old == null ? null : old.what();
        subject = Inputs.line("claim-subject", what == null ? "" : what.subject(), "Operators affiliated with …");
        predicate = Inputs.line("claim-predicate", what == null ? "" : what.predicate(), "made");
        object = Inputs.line("claim-object", what == null ? "" : what.object(), "nearly 400 accounts");
        kind = new Choice<>(
                "claim-kind",
                Arrays.asList(PropositionKind.values()),
                what == null ? PropositionKind.FACT : what.kind(),
                PropositionKind::words);
        says = Pick.maybe("claim-says", "no, it stands for itself", Option.nouns(here.book(), Proposition.class))
                .at(what == null ? null : what.says());
        saidBy = Pick.maybe("claim-said-by", "nobody", Option.sources(here.book()))
                .at(what == null ? null : what.saidBy());
        lay();
    }

    static InlineForm onNew(Here here, Consumer<String> made) {
        return new ClaimForm(here, null, made).form;
    }

    static InlineForm onOld(Here here, Held<Proposition> old) {
        return new ClaimForm(here, old, id -> {}).form;
    }

    private void lay() {
        reads.setId("claim-reads");
        form.needed("Subject: of whom or what", subject, "A claim needs a subject: of whom or what it is said.")
                .needed(
                        "Predicate: what is said of it",
                        predicate,
                        "A claim needs a predicate: what is said of the subject.")
                .field("Object", object)
                .put(reads)
                .field("Kind", kind)
                .field("Is it that somebody said another claim?", says)
                .field("Said by", saidBy);
        if (old != null) {
            form.needed("Why it means the same", why, "Say why: the reason is kept with the decision.");
        }
        subject.textProperty().subscribe(text -> read());
        predicate.textProperty().subscribe(text -> read());
        object.textProperty().subscribe(text -> read());
    }

    private void read() {
        boolean some = !(subject.getText() + predicate.getText() + object.getText()).isBlank();
        reads.setText(
                some ? "Reads: " + ShownText.of(what().sentence(), 400) : "One sentence that can be true or false.");
    }

    private Proposition what() {
        String ref = old == null ? null : old.what().ref();
        return new Proposition(
                ref, kind.getValue(), said(subject), said(predicate), said(object), says.id(), saidBy.id());
    }

    @Override
    void confirmed() {
        Proposition now = what();
        Held<Proposition> before = old;
        if (before == null) {
            record("Claim added", now, made);
            return;
        }
        String by = here.by();
        String reason = why.getText();
        here.decide(form, "Claim reworded", () -> here.work().reword(by, before.id(), now, reason), done -> {});
    }
}
