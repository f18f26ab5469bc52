package stillwatch.desktop.screen.claims;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import stillwatch.casefile.claim.Conflict;
import stillwatch.casefile.claim.ConflictKind;
import stillwatch.casefile.claim.Proposition;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Notes that two claims do not go together, where no rule finds it. */
final class ConflictForm extends EditForm {
    private final Consumer<String> made;
    private final TextArea what = Inputs.lines("conflict-what", "", 3, "What does not go together");
    private final Picks claims;

    private ConflictForm(Here here, Consumer<String> made) {
        super(here, "Note a conflict", "Note");
        this.made = made;
        claims = new Picks("conflict-claims", "A claim", Option.nouns(here.book(), Proposition.class));
        form.needed("What does not go together", what, "Say what does not go together.")
                .field("Between", claims);
    }

    static InlineForm of(Here here, Consumer<String> made) {
        return new ConflictForm(here, made).form;
    }

    @Override
    void confirmed() {
        record("Conflict noted", new Conflict(ConflictKind.NOTED, claims.ids(), said(what)), made);
    }
}
