package stillwatch.desktop.screen.claims;

import java.util.Arrays;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Wording;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Where something stands: an excerpt that is recorded already, or a new one from a document. */
final class PassageFields {
    private final Pick known;
    private final Pick document;
    private final TextArea text;
    private final TextField locator;
    private final Choice<Wording> wording;

    private PassageFields(Here here) {
        known = Pick.maybe(
                "passage-known",
                "a new one, below",
                Option.nouns(here.book(), Excerpt.class).reversed());
        document = new Pick("passage-document", "Where it stands", Option.documents(here.book()));
        text = Inputs.lines("passage-text", "", 3, "Word for word, as it stands there");
        locator = Inputs.line("passage-locator", "", "page 2 · second paragraph");
        wording = new Choice<>("passage-wording", Arrays.asList(Wording.values()), Wording.VERBATIM, Wording::words);
    }

    static PassageFields on(Here here, InlineForm form) {
        PassageFields made = new PassageFields(here);
        form.field("Excerpt", made.known);
        made.lay(form);
        made.known.valueProperty().subscribe((before, now) -> made.settle());
        return made;
    }

    /** A new one only. */
    static PassageFields anew(Here here, InlineForm form) {
        PassageFields made = new PassageFields(here);
        made.lay(form);
        return made;
    }

    private void lay(InlineForm form) {
        form.field("Document", document)
                .field("Words", text)
                .field("Place in it", locator)
                .field("How far these are its words", wording);
    }

    private void settle() {
        boolean anew = known.id() == null;
        document.setDisable(!anew);
        text.setDisable(!anew);
        locator.setDisable(!anew);
        wording.setDisable(!anew);
    }

    /** What is missing, in words; null where nothing is. */
    @Nullable
    String missing() {
        if (known.id() != null) {
            return null;
        }
        if (document.id() == null) {
            return "Choose the document it stands in.";
        }
        return text.getText().isBlank() ? "An excerpt needs its text." : null;
    }

    /** The id of the one that is recorded already; null where a new one is written. */
    @Nullable
    String known() {
        return known.id();
    }

    Excerpt excerpt() {
        return new Excerpt(
                null, document.said(), null, text.getText().strip(), EditForm.maybe(locator), wording.getValue(), null);
    }
}
