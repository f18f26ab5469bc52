package stillwatch.desktop.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** A form in the inspector: Enter confirms, Esc leaves, what is missing or refused stands beside what was typed. */
public final class InlineForm extends VBox {
    private final VBox fields = new VBox(10);
    private final Label refused = Texts.wrapped("", "bad-text");
    private final List<Needed> needed = new ArrayList<>();
    private final Runnable leave;
    private final Runnable confirmed;
    private final Button confirm;
    private final Button cancel;
    private @Nullable Node first;
    private @Nullable Node ownEnter;

    /** A text without which nothing is confirmed. */
    private record Needed(TextInputControl control, Label wrong) {
        boolean given() {
            boolean missing = control.getText().isBlank();
            wrong.setVisible(missing);
            control.getStyleClass().remove("wrong");
            if (missing) {
                control.getStyleClass().add("wrong");
            }
            return !missing;
        }
    }

    public InlineForm(String title, String action, Runnable confirmed, Runnable leave) {
        super(10);
        this.confirmed = confirmed;
        this.leave = leave;
        confirm = Buttons.withKey(Buttons.primary(action, this::confirm), "Enter");
        confirm.setId("form-confirm");
        cancel = Buttons.withKey(Buttons.plain("Cancel", leave), "Esc");
        cancel.setId("form-cancel");
        refused.setId("form-refused");
        shownOnlyWhenSaid(refused);
        getChildren().addAll(Texts.wrapped(title, "section-title"), fields, refused, new HBox(8, confirm, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static void shownOnlyWhenSaid(Label label) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
    }

    /** A button and an open list keep their Enter, a box to tick has its Space; in a text of several lines Shift+Enter begins a new one. */
    private void key(KeyEvent event) {
        Object at = event.getTarget();
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && at instanceof TextArea area) {
            event.consume();
            area.replaceSelection("\n");
        } else if (event.getCode() == KeyCode.ENTER && confirmsOn(at)) {
            event.consume();
            confirm();
        }
    }

    private boolean confirmsOn(Object at) {
        return at instanceof TextInputControl && !at.equals(ownEnter)
                || at instanceof CheckBox
                || at instanceof RadioButton;
    }

    public void confirm() {
        refused.setText("");
        List<Needed> missing = needed.stream().filter(one -> !one.given()).toList();
        if (!missing.isEmpty()) {
            missing.getFirst().control().requestFocus();
        } else if (!confirm.isDisabled()) {
            confirm.setDisable(true);
            confirmed.run();
        }
    }

    /** Why it was not done; everything typed stays. */
    public void refuse(Throwable why) {
        refuse(String.valueOf(why.getMessage()));
    }

    public void refuse(String words) {
        confirm.setDisable(false);
        refused.setText(words);
    }

    /** Typing begins in the first text that was added. */
    public InlineForm field(String name, Node control) {
        Label label = Texts.wrapped(name, "muted");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        if (first == null && control instanceof TextInputControl) {
            first = control;
        }
        return put(new VBox(4, label, control));
    }

    public InlineForm needed(String name, TextInputControl control, String otherwise) {
        Label wrong = Texts.wrapped(otherwise, "bad-text");
        wrong.setId(control.getId() + "-wrong");
        wrong.setVisible(false);
        wrong.managedProperty().bind(wrong.visibleProperty());
        watch(new Needed(control, wrong));
        field(name, control);
        ((VBox) fields.getChildren().getLast()).getChildren().add(wrong);
        return this;
    }

    private void watch(Needed one) {
        needed.add(one);
        one.control().textProperty().subscribe((before, now) -> {
            if (one.wrong().isVisible()) {
                one.given();
            }
        });
    }

    public InlineForm put(Node node) {
        fields.getChildren().add(node);
        return this;
    }

    public InlineForm say(String words) {
        return put(Texts.wrapped(words, "muted"));
    }

    /** There Enter means something of its own, as choosing what was found. */
    public InlineForm keepsEnter(Node control) {
        ownEnter = control;
        return this;
    }

    /** What leaving is called where it is not the end of what was typed. */
    public InlineForm leaving(String words) {
        cancel.setText(words);
        return this;
    }

    public InlineForm beginAt(Node control) {
        first = control;
        return this;
    }

    void begin() {
        Node at = first == null ? confirm : first;
        if (at.getScene() == null) {
            beginOnceShown(at);
        } else {
            beginAtOnce(at);
        }
    }

    /** A drawer that opens for the form is there a moment later. */
    private static void beginOnceShown(Node at) {
        at.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                at.sceneProperty().removeListener(this);
                Platform.runLater(() -> beginAtOnce(at));
            }
        });
    }

    private static void beginAtOnce(Node at) {
        at.requestFocus();
        if (at instanceof TextInputControl text) {
            text.end();
        }
    }
}
