package stillwatch.desktop.screen.claims;

import javafx.scene.control.TextArea;
import stillwatch.casefile.claim.Affiliation;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Says that a source speaks for another, so that the two count as one. */
final class PartyForm extends EditForm {
    private final Pick source;
    private final Pick party;
    private final TextArea why = Inputs.reason();

    private PartyForm(Here here) {
        super(here, "For whom does a source speak?", "Save");
        source = new Pick("party-source", "A spokesperson, a branch", Option.sources(here.book()));
        party = new Pick("party-party", "Whom it speaks for", Option.sources(here.book()));
        form.field("Source", source)
                .field("Speaks for", party)
                .needed("Why", why, "Say why: the reason is kept with the decision.")
                .say("The two are one party from then on: what both say has one origin.")
                .beginAt(source);
    }

    static InlineForm of(Here here) {
        return new PartyForm(here).form;
    }

    @Override
    void confirmed() {
        if (chosen(source, "Choose the source.") && chosen(party, "Choose whom it speaks for.")) {
            record("Said for whom it speaks", new Affiliation(source.said(), party.said(), said(why)), id -> {});
        }
    }
}
