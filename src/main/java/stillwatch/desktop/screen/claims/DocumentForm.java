package stillwatch.desktop.screen.claims;

import java.util.List;
import javafx.scene.control.TextField;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.workbench.IncidentWork;
import stillwatch.workbench.Refused;

/** Adds a document by hand: what a source put out, and when. */
final class DocumentForm extends EditForm {
    private final TextField title = Inputs.line("document-title", "", "As it calls itself");
    private final TextField published = Inputs.line("document-published", "", "2026-06-10");
    private final Pick source;

    private DocumentForm(Here here) {
        super(here, "New document", "Add");
        source = new Pick("document-source", "Who put it out", Option.sources(here.book()));
        form.field("Source", source)
                .needed("Title", title, "A document needs a title.")
                .field("Published", published)
                .beginAt(source);
    }

    static InlineForm of(Here here) {
        return new DocumentForm(here).form;
    }

    @Override
    void confirmed() {
        if (!chosen(source, "Choose who put it out; Sources adds somebody new.")) {
            return;
        }
        try {
            Moment when = IncidentWork.period(published.getText(), null);
            String name = here.book().name(source.said());
            String by = here.by();
            DocumentFact fact = new DocumentFact(null, name, said(title), when, null, null, List.of());
            here.decide(form, "Document added", () -> here.work().addDocument(by, fact), id -> {});
        } catch (Refused e) {
            form.refuse(e);
        }
    }
}
