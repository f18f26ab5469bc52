package stillwatch.desktop.screen.accounts;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** A form in the inspector: Enter confirms, Esc leaves, what is wrong stands beside what is wrong. */
final class InlineForm extends VBox {
    private final Label trouble = Texts.wrapped("", "bad-text");
    private final VBox fields = new VBox(10);
    private final Button confirm;
    private final Runnable close;
    private BooleanSupplier complete = () -> true;
    private @Nullable Node first;

    InlineForm(String title, String action, Runnable confirmed, Runnable close) {
        super(10);
        this.close = close;
        getStyleClass().add("inline-form");
        confirm = Buttons.withKey(Buttons.primary(action, () -> confirm(confirmed)), "Enter");
        confirm.setId("form-confirm");
        show(trouble, false);
        trouble.setId("form-trouble");
        getChildren()
                .addAll(Texts.wrapped(title, "section-title"), fields, trouble, new HBox(8, confirm, leave(close)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Button leave(Runnable close) {
        Button leave = Buttons.withKey(Buttons.plain("Cancel", close), "Esc");
        leave.setId("form-cancel");
        return leave;
    }

    /** A box to tick has its Space, so Enter confirms there too. */
    private static boolean isPressed(Object target) {
        return target instanceof ButtonBase && !(target instanceof CheckBox || target instanceof RadioButton);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !isPressed(event.getTarget())) {
            event.consume();
            confirm.fire();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextArea area) {
            event.consume();
            area.replaceSelection("\n");
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }

    private void confirm(Runnable confirmed) {
        show(trouble, false);
        if (complete.getAsBoolean()) {
            confirm.setDisable(true);
            confirmed.run();
        }
    }

    /** The first one added is typed into at once. */
    InlineForm field(String name, Node control) {
        Label label = Texts.of(name, "caption");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        fields.getChildren().add(new VBox(4, label, control));
        first = first == null && control instanceof TextInputControl ? control : first;
        return this;
    }

    InlineForm say(String words) {
        fields.getChildren().add(Texts.wrapped(words, "muted"));
        return this;
    }

    InlineForm put(Node node) {
        fields.getChildren().add(node);
        return this;
    }

    /** A text that has to be there before anything is confirmed. */
    InlineForm needed(String name, TextInputControl control, String otherwise) {
        return needed(name, control, control, otherwise);
    }

    /** {@code shown}: what stands there, the control and perhaps a button beside it. */
    InlineForm needed(String name, TextInputControl control, Node shown, String otherwise) {
        control.setAccessibleText(name);
        field(name, shown);
        Label wrong = Texts.wrapped(otherwise, "bad-text", "caption");
        wrong.setId(control.getId() + "-wrong");
        show(wrong, false);
        ((VBox) fields.getChildren().getLast()).getChildren().add(wrong);
        control.textProperty().subscribe(text -> {
            if (!text.isBlank()) {
                mark(control, wrong, false);
            }
        });
        BooleanSupplier before = complete;
        complete = () -> {
            boolean here = filled(control, wrong); // marked even where another is missing too
            return before.getAsBoolean() && here;
        };
        return this;
    }

    private static boolean filled(TextInputControl control, Label wrong) {
        boolean filled = !control.getText().isBlank();
        mark(control, wrong, !filled);
        if (!filled) {
            control.requestFocus();
        }
        return filled;
    }

    private static void mark(TextInputControl control, Label wrong, boolean now) {
        control.getStyleClass().remove("wrong");
        if (now) {
            control.getStyleClass().add("wrong");
        }
        show(wrong, now);
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    void refuse(Throwable why) {
        confirm.setDisable(false);
        trouble.setText(why.getMessage());
        show(trouble, true);
    }

    /** Where typing begins: what is needed most. */
    InlineForm beginAt(Node control) {
        first = control;
        return this;
    }

    void begin() {
        Node at = first == null ? confirm : first;
        Platform.runLater(at::requestFocus);
    }

    static TextArea reason() {
        TextArea area = new TextArea();
        area.setId("form-reason");
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setPromptText("What this rests on, in your words");
        return area;
    }

    static TextField text(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }
}
