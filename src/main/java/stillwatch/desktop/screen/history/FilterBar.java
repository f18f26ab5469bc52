package stillwatch.desktop.screen.history;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Words, a person and a kind of action, to see fewer entries. */
final class FilterBar extends HBox {
    private static final String EVERYBODY = "Everybody";
    private final TextField words = new TextField();
    private final ComboBox<String> people = new ComboBox<>(FXCollections.observableArrayList(EVERYBODY));
    private final ComboBox<ActionKind> kinds = new ComboBox<>(FXCollections.observableArrayList(ActionKind.values()));
    private final PauseTransition pause = new PauseTransition(Duration.millis(150));
    private boolean setting;

    FilterBar(Consumer<Wanted> changed) {
        super(8);
        getStyleClass().add("screen-head");
        words.setId("history-filter");
        words.setPromptText("Words, a number, a name …");
        words.setAccessibleText("Filter the history by words");
        people.setId("history-people");
        people.setAccessibleText("Whose entries");
        people.setValue(EVERYBODY);
        kinds.setId("history-kinds");
        kinds.setAccessibleText("Which kind of entries");
        kinds.setValue(ActionKind.ALL);
        kinds.setConverter(new Titles());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(120);
        getChildren().addAll(words, people, kinds);
        pause.setOnFinished(event -> changed.accept(wanted()));
        words.textProperty().subscribe((was, is) -> later());
        people.valueProperty().subscribe((was, is) -> later());
        kinds.valueProperty().subscribe((was, is) -> later());
    }

    private void later() {
        if (!setting) {
            pause.playFromStart();
        }
    }

    Wanted wanted() {
        String who = people.getValue();
        return new Wanted(
                words.getText(),
                who == null || who.equals(EVERYBODY) ? null : who,
                Objects.requireNonNullElse(kinds.getValue(), ActionKind.ALL));
    }

    /** Without telling that it changed. */
    void set(Wanted wanted) {
        setting = true;
        words.setText(wanted.words());
        String who = wanted.by() == null ? EVERYBODY : wanted.by();
        if (!people.getItems().contains(who)) {
            people.getItems().add(who);
        }
        people.setValue(who);
        kinds.setValue(wanted.kind());
        setting = false;
    }

    void people(List<String> now) {
        String chosen = people.getValue();
        setting = true;
        for (String name : now) {
            if (!people.getItems().contains(name)) {
                people.getItems().add(name);
            }
        }
        people.setValue(chosen);
        setting = false;
    }

    void focus() {
        words.requestFocus();
        words.selectAll();
    }

    private static final class Titles extends StringConverter<ActionKind> {
        @Override
        public String toString(@Nullable ActionKind kind) {
            return kind == null ? "" : kind.title();
        }

        @Override
        public ActionKind fromString(String text) {
            return ActionKind.ALL;
        }
    }
}
