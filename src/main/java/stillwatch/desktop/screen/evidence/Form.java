package stillwatch.desktop.screen.evidence;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** Something to fill in, in the inspector: Enter confirms, Esc leaves, what is wrong stands below. */
class Form extends VBox {
    private final Label trouble = Texts.wrapped("", "bad-text");
    private final VBox fields = new VBox(10);
    private final HBox buttons = new HBox(8);
    private final Runnable leave;
    private final Button confirm;
    private Runnable confirmed = () -> {};

    Form(String title, String confirmWord, Runnable leave) {
        super(12);
        this.leave = leave;
        getStyleClass().addAll("inspector-content", "evidence-form");
        confirm = Buttons.primary(confirmWord, this::confirm);
        confirm.setId("form-confirm");
        Button cancel = Buttons.plain("Cancel", leave);
        cancel.setId("form-cancel");
        buttons.getChildren().addAll(confirm, cancel);
        trouble.setId("form-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.setFocusTraversable(false);
        getChildren().addAll(Texts.wrapped(title, "section-title"), fields, trouble, buttons);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                confirm();
                event.consume();
            }
        });
    }

    final void whenConfirmed(Runnable action) {
        confirmed = action;
    }

    private void confirm() {
        if (!confirm.isDisabled()) {
            confirmed.run();
        }
    }

    final void leave() {
        leave.run();
    }

    final TextField field(String name, String id, @Nullable String value, String prompt) {
        TextField field = new TextField(Objects.requireNonNullElse(value, ""));
        field.setPromptText(prompt);
        field.setOnAction(event -> confirm());
        return named(name, id, field);
    }

    final TextArea area(String name, String id, @Nullable String value, String prompt) {
        TextArea area = new TextArea(Objects.requireNonNullElse(value, ""));
        area.setPromptText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(5);
        return named(name, id, area);
    }

    private <T extends TextInputControl> T named(String name, String id, T input) {
        input.setId(id);
        input.setAccessibleText(name);
        Label label = Texts.of(name, "muted");
        label.setLabelFor(input);
        input.textProperty().subscribe((was, is) -> say(""));
        add(new VBox(3, label, input));
        return input;
    }

    final void add(Node node) {
        fields.getChildren().add(node);
    }

    final void say(String words) {
        trouble.setText(words);
    }

    /** Null where nothing was typed. */
    static @Nullable String said(TextInputControl input) {
        return input.getText().isBlank() ? null : input.getText().strip();
    }

    /** Carries it out; a refusal is said here, and the form stays. */
    final <T> void decide(Desk desk, String told, Callable<T> action, Consumer<T> done) {
        busy(true);
        Consumer<T> carriedOut = result -> {
            busy(false);
            done.accept(result);
        };
        desk.decisions().decide(told, action, carriedOut, this::refused);
    }

    private void refused(Throwable refused) {
        busy(false);
        say(Objects.requireNonNullElse(refused.getMessage(), refused.toString()));
    }

    final void busy(boolean now) {
        confirm.setDisable(now);
    }

    /** The first thing to fill in. */
    final void start() {
        fields.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
