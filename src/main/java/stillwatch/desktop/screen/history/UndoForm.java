package stillwatch.desktop.screen.history;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.progress.Progress;

/** Takes an entry back, with a reason; or says what stands in the way and leads there. */
final class UndoForm extends VBox {
    private static final Pattern ENTRY = Pattern.compile("\\bentry (\\d{1,15})\\b");
    private final Desk desk;
    private final long seq;
    private final Button begin = Buttons.withKey(Buttons.plain("Undo this …", this::ask), "U");
    private final TextField why = new TextField();
    private final Label wrong = Texts.wrapped("", "bad-text");
    private final Button undo = Buttons.plain("Take it back", this::takeBack);

    UndoForm(Desk desk, EntryFile file, LongConsumer goTo) {
        super(6);
        this.desk = desk;
        this.seq = file.entry().seq();
        setId("history-undo");
        begin.setId("history-undo-begin");
        undo.setId("history-undo-confirm");
        undo.getStyleClass().add("danger");
        why.setId("history-undo-why");
        why.setPromptText("Why is it taken back?");
        why.setAccessibleText("Why is it taken back?");
        wrong.setId("history-undo-wrong");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        why.setOnAction(event -> takeBack());
        why.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave();
            }
        });
        if (file.inTheWay().isEmpty()) {
            getChildren().add(begin);
        } else {
            obstacles(file.inTheWay(), goTo);
        }
    }

    private void obstacles(List<String> inTheWay, LongConsumer goTo) {
        getChildren()
                .add(Texts.wrapped(
                        inTheWay.size() == 1 && !inTheWay.getFirst().startsWith("entry ")
                                ? "It cannot be taken back:"
                                : "It can be taken back once this is, from the newest on:",
                        "muted"));
        inTheWay.forEach(words -> getChildren().add(obstacle(words, goTo)));
    }

    private static Node obstacle(String words, LongConsumer goTo) {
        VBox box = new VBox(Texts.wrapped(words, "obstacle"));
        Matcher entry = ENTRY.matcher(words);
        while (entry.find()) {
            long number = Long.parseLong(entry.group(1));
            box.getChildren().add(Buttons.link("Go to entry " + number, () -> goTo.accept(number)));
        }
        return box;
    }

    boolean possible() {
        return getChildren().contains(begin);
    }

    void ask() {
        if (possible()) {
            Button cancel = Buttons.plain("Cancel", this::leave);
            getChildren().setAll(why, wrong, new HBox(8, undo, cancel));
            why.requestFocus();
        }
    }

    private void leave() {
        wrong.setText("");
        getChildren().setAll(begin);
        begin.requestFocus();
    }

    private void takeBack() {
        String reason = why.getText().strip();
        if (reason.isEmpty()) {
            wrong.setText("Say why: it stands in the history beside your name.");
            why.requestFocus();
            return;
        }
        undo.setDisable(true);
        desk.decisions()
                .decide(
                        "Entry " + seq + " is taken back.",
                        () -> desk.opened().undo(desk.taste().by(), seq, reason, Progress.NONE),
                        done -> leave(),
                        this::refused);
    }

    private void refused(Throwable refusal) {
        undo.setDisable(false);
        wrong.setText(String.valueOf(refusal.getMessage()));
    }
}
