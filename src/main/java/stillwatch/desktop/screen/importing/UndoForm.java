package stillwatch.desktop.screen.importing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.journal.Entry;
import stillwatch.workbench.Trouble;

/** Takes an import back, or brings it back, with a reason; or says what stands in the way and leads there. */
final class UndoForm extends VBox {
    private final Desk desk;
    private final Shown shown;
    private final boolean stands;
    private final TextField why = new TextField();
    private final Label trouble = Texts.wrapped("", "bad-text");

    UndoForm(Desk desk, Shown shown) {
        super(8);
        this.desk = desk;
        this.shown = shown;
        this.stands = shown.row().stands();
        dress();
        closed();
    }

    private void dress() {
        why.setId("undo-why");
        why.setPromptText("Reason, kept in the history");
        why.setAccessibleText(stands ? "Why the import is taken back" : "Why the import is brought back");
        why.setOnAction(event -> confirm());
        why.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closed();
                event.consume();
            }
        });
    }

    private void closed() {
        getChildren().clear();
        ImportRow.Undo undo = shown.row().undo();
        if (undo != null) {
            getChildren().add(said(undo));
        }
        boolean free = shown.inTheWay().isEmpty() && shown.otherwise().isEmpty();
        getChildren().add(free ? opener() : obstacles());
    }

    private Label said(ImportRow.Undo undo) {
        String when = ShownTime.second(undo.at(), desk.taste().zone());
        return Texts.wrapped(
                "Taken back by " + ShownText.of(undo.by()) + ", " + when + ", in entry " + undo.seq()
                        + ". Its rows do not count; its original stays.",
                "muted");
    }

    private Node opener() {
        Button open = Buttons.plain(stands ? "Take back…" : "Bring back…", this::open);
        open.setId(stands ? "undo-open" : "redo-open");
        if (stands) {
            open.getStyleClass().add("danger");
        }
        return open;
    }

    private Section obstacles() {
        Section section = new Section(stands ? "Cannot be taken back yet" : "Cannot be brought back yet");
        section.setId("undo-obstacles");
        if (!shown.inTheWay().isEmpty()) {
            section.getChildren().add(Texts.wrapped("This stands on it. Take it back first.", "muted"));
        }
        shown.inTheWay().forEach(it -> section.getChildren().add(line(it)));
        shown.otherwise().forEach(it -> section.getChildren().add(Texts.wrapped(it, "muted")));
        return section;
    }

    private Node line(Shown.Standing it) {
        long entry = it.obstacle().entry();
        Button there = Buttons.link("entry " + entry, () -> desk.navigator().goTo(Entries.history(entry)));
        Button thing = Buttons.link(
                it.name(), () -> desk.navigator().goToId(it.obstacle().target()));
        Label what = Texts.wrapped(it.obstacle().what() + " on", "strong");
        return new FlowPane(4, 0, there, what, thing);
    }

    private void open() {
        Button confirm = Buttons.plain(stands ? "Take back" : "Bring back", this::confirm);
        confirm.setId("undo-confirm");
        confirm.getStyleClass().add(stands ? "danger" : "primary");
        Button leave = Buttons.plain("Leave it", this::closed);
        trouble.setText("");
        trouble.setManaged(false);
        String said = stands
                ? "Rows that only this import brought will no longer count. Nothing is deleted; it can be brought back."
                : "Its rows will count again, under the same ids.";
        getChildren()
                .setAll(
                        Texts.of(stands ? "Take this import back" : "Bring this import back", "section-title"),
                        Texts.wrapped(said, "muted"),
                        why,
                        trouble,
                        new HBox(8, confirm, leave));
        why.requestFocus();
    }

    private void confirm() {
        String reason = why.getText().strip();
        why.getStyleClass().remove("wrong");
        if (reason.isEmpty()) {
            why.getStyleClass().add("wrong");
            say("A reason is needed: it stays in the history.");
            return;
        }
        setDisable(true);
        start(reason);
    }

    private void start(String reason) {
        Long undo = shown.row().undoneBy();
        long seq = undo == null ? shown.row().seq() : undo;
        String by = desk.taste().by();
        desk.jobs()
                .run(
                        (stands ? "Taking back " : "Bringing back ")
                                + ShownText.of(shown.row().file()),
                        progress -> desk.opened().undo(by, seq, reason, progress),
                        this::done,
                        this::refused);
    }

    private void done(Entry entry) {
        String words = (stands ? "Taken back: " : "Brought back: ")
                + ShownText.of(shown.row().file());
        long seq = shown.row().seq();
        desk.notices().say(words, "Show", () -> desk.navigator().goTo(Entries.receipt(seq, "")));
    }

    private void refused(Throwable failure) {
        setDisable(false);
        Trouble.of(failure)
                .ifPresentOrElse(it -> say(it.words()), () -> desk.notices().trouble(failure));
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setManaged(true);
    }
}
