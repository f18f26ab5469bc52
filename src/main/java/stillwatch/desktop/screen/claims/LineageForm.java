package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Lineage.Descent;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Says what a document draws on, one step at a time, and on what grounds that is known. */
final class LineageForm extends EditForm {
    private final Pick document;
    private final Pick from;
    private final Choice<Grounds> grounds;
    private final CheckBox saw = new CheckBox("Its source saw that document itself");
    private final CheckBox instead = new CheckBox("Instead of what is recorded so far");
    private final TextField how = Inputs.line("lineage-how", "", "a person who saw the letter");

    private LineageForm(Here here) {
        super(here, "What does a document draw on?", "Save");
        List<Option> documents = Option.documents(here.book());
        document = new Pick("lineage-document", "The document", documents);
        from = Pick.maybe("lineage-from", "on no document", documents);
        grounds = new Choice<>("lineage-grounds", Arrays.asList(Grounds.values()), Grounds.STATED, Grounds::words);
        saw.setId("lineage-saw");
        saw.setWrapText(true);
        instead.setId("lineage-instead");
        instead.setWrapText(true);
        form.field("Document", document)
                .field("Draws on", from)
                .field("How that is known", grounds)
                .put(saw)
                .field("In words", how)
                .put(instead)
                .beginAt(document);
    }

    static InlineForm of(Here here, @Nullable String of) {
        LineageForm made = new LineageForm(here);
        made.document.at(of);
        return made.form;
    }

    /** Those that stand, and this one; the same step is said anew. */
    private List<Descent> all(String of, Descent step) {
        List<Descent> all = new ArrayList<>();
        if (!instead.isSelected()) {
            here.book()
                    .lineage(of)
                    .ifPresent(now -> now.what().from().stream()
                            .filter(one -> one.grounds() != Grounds.UNKNOWN)
                            .filter(one -> !java.util.Objects.equals(one.from(), step.from()))
                            .forEach(all::add));
        }
        all.add(step);
        return all;
    }

    @Override
    void confirmed() {
        if (chosen(document, "Choose the document.")) {
            Descent step = new Descent(grounds.getValue(), from.id(), saw.isSelected(), maybe(how));
            record("Said what it draws on", new Lineage(document.said(), all(document.said(), step)), id -> {});
        }
    }
}
