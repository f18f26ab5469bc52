package stillwatch.desktop.screen.claims;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Piece;
import stillwatch.desktop.sheet.InlineForm;

/** A form about claims: what it asks is laid when it is made, what it does is done when it is confirmed. */
abstract class EditForm {
    final Here here;
    final InlineForm form;

    EditForm(Here here, String title, String action) {
        this.here = here;
        this.form = new InlineForm(title, action, () -> confirmed(), here.forms()::leave);
    }

    abstract void confirmed();

    final void record(String said, Piece what, Consumer<String> made) {
        here.record(form, said, what, made);
    }

    /** Null where nothing was typed. */
    static @Nullable String maybe(TextInputControl input) {
        return input.getText().isBlank() ? null : input.getText().strip();
    }

    static String said(TextInputControl input) {
        return input.getText().strip();
    }

    /** Whether each of what has to be chosen is; says so where not. */
    final boolean chosen(Pick pick, String otherwise) {
        if (pick.id() == null) {
            form.refuse(otherwise);
            pick.requestFocus();
            return false;
        }
        return true;
    }
}
