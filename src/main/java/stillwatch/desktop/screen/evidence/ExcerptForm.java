package stillwatch.desktop.screen.evidence;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Wording;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Texts;
import stillwatch.workbench.ClaimWork.Recorded;

/** Takes a passage of evidence word for word, with its place, so that claims can rest on it. */
final class ExcerptForm {
    private static final double NARROWEST = 60;
    private final Desk desk;
    private final Form form;
    private final ComboBox<Document> document = new ComboBox<>();
    private final ComboBox<String> wording = new ComboBox<>();
    private final TextArea text;
    private final TextField place;
    private final String evidence;

    /** What an excerpt is of. */
    private record Document(String id, String name) {
        @Override
        public String toString() {
            return ShownText.of(name, 90);
        }
    }

    /** What was marked, and where. */
    record Taken(String evidence, String name, String place, String words) {}

    private ExcerptForm(Desk desk, Taken taken, Runnable leave) {
        this.desk = desk;
        this.evidence = taken.evidence();
        form = new Form("Excerpt from " + ShownText.of(taken.name(), 60), "Take excerpt", leave);
        form.add(Texts.wrapped("Word for word, as it stands there. Claims then say who is speaking.", "caption"));
        text = form.area("Words", "excerpt-text", taken.words(), "what stands there");
        place = form.field("Place", "excerpt-place", taken.place(), "page 2 · second paragraph");
        choice("Document it is of", "excerpt-document", document);
        choice("How far these are its words", "excerpt-wording", wording);
        offerWordings();
        form.whenConfirmed(() -> take(leave));
    }

    private void offerWordings() {
        wording.getItems()
                .setAll(Arrays.stream(Wording.values()).map(Wording::words).toList());
        wording.getSelectionModel().selectFirst();
    }

    static Form of(Desk desk, Taken taken, Runnable leave) {
        ExcerptForm made = new ExcerptForm(desk, taken, leave);
        desk.asking().ask("the documents of the case", progress -> documents(desk), made::offer);
        return made.form;
    }

    private static List<Document> documents(Desk desk) {
        return desk.opened().claims().book().directory().documents().values().stream()
                .map(one -> new Document(one.id(), one.sourceName() + ": " + one.title()))
                .toList();
    }

    private void choice(String name, String id, ComboBox<?> box) {
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(NARROWEST);
        box.setPrefWidth(NARROWEST);
        Label label = Texts.wrapped(name, "muted");
        label.setLabelFor(box);
        form.add(new VBox(3, label, box));
    }

    private void offer(List<Document> all) {
        document.getItems().setAll(all);
        if (all.size() == 1) {
            document.getSelectionModel().selectFirst();
        }
        if (all.isEmpty()) {
            form.say("The case has no document yet: on the screen Claims, “Add a document” makes one.");
        }
    }

    private void take(Runnable leave) {
        Document of = document.getValue();
        if (of == null) {
            form.say("Choose the document it is of.");
            document.requestFocus();
            return;
        }
        Excerpt excerpt = excerpt(of);
        String by = desk.taste().by();
        form.decide(
                desk,
                "Excerpt taken",
                () -> desk.opened().claims().record(by, excerpt),
                (Recorded done) -> leave.run());
    }

    private Excerpt excerpt(Document of) {
        @Nullable String where = Form.said(place);
        Wording how = Arrays.stream(Wording.values())
                .filter(one -> one.words().equals(wording.getValue()))
                .findFirst()
                .orElse(Wording.VERBATIM);
        return new Excerpt(null, of.id(), evidence, text.getText().strip(), where, how, null);
    }
}
