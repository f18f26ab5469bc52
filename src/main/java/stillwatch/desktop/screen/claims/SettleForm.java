package stillwatch.desktop.screen.claims;

import java.util.Arrays;
import javafx.scene.control.TextArea;
import stillwatch.casefile.claim.Settlement;
import stillwatch.claims.Conflicts;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Says what came of a conflict. */
final class SettleForm extends EditForm {
    private final String conflict;
    private final Choice<Settlement> how =
            new Choice<>("settle-how", Arrays.asList(Settlement.values()), Settlement.LEFT_OPEN, Settlement::words);
    private final TextArea note = Inputs.lines("settle-note", "", 3, "How, and on what grounds");

    private SettleForm(Here here, Conflicts.Found found) {
        super(here, "What comes of it?", "Settle");
        this.conflict = found.conflict().id().toString();
        form.field("Outcome", how)
                .needed("Note, told with both", note, "Say in a note how it is settled.")
                .beginAt(how);
    }

    static InlineForm of(Here here, Conflicts.Found found) {
        return new SettleForm(here, found).form;
    }

    @Override
    void confirmed() {
        String by = here.by();
        Settlement outcome = how.getValue();
        String words = said(note);
        here.decide(form, "Conflict settled", () -> here.work().settle(by, conflict, outcome, words), done -> {});
    }
}
