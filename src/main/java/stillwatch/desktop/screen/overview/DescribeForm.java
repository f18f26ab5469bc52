package stillwatch.desktop.screen.overview;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Handling;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.store.entry.DescriptionTable.Description;

/** Says anew what the case is called, what it is for and how it may be handed on. Enter saves, Esc leaves. */
final class DescribeForm extends VBox {
    private final Desk desk;
    private final Runnable leave;
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final ComboBox<Handling> handling = new ComboBox<>(FXCollections.observableArrayList(Handling.values()));
    private final Label wrong = Texts.wrapped("", "bad-text");
    private final Button save = Buttons.primary("Save", this::save);

    DescribeForm(Desk desk, Description now, Runnable leave) {
        this.desk = desk;
        this.leave = leave;
        getStyleClass().addAll("panel", "describe");
        title.setText(now.title());
        purpose.setText(now.purpose());
        handling.setValue(now.handling());
        handling.setConverter(new Marking());
        name(title, "overview-title-field", "Title of the case");
        name(purpose, "overview-purpose-field", "Purpose of the case");
        name(handling, "overview-handling-field", "Handling mark");
        name(save, "overview-save", "Save");
        lay();
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static void name(Node node, String id, String name) {
        node.setId(id);
        node.setAccessibleText(name);
    }

    private void lay() {
        purpose.setWrapText(true);
        purpose.setPrefRowCount(3);
        wrong.setId("overview-describe-wrong");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        title.setOnAction(event -> save());
        Button cancel = Buttons.plain("Cancel", leave);
        cancel.setId("overview-cancel");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox first = new HBox(8, title, handling);
        HBox last = new HBox(8, wrong, Panel.spring(), cancel, save);
        HBox.setHgrow(wrong, Priority.ALWAYS);
        getChildren()
                .addAll(Texts.of("Title and handling", "muted"), first, Texts.of("Purpose", "muted"), purpose, last);
    }

    void begin() {
        title.requestFocus();
        title.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }

    private void save() {
        save.setDisable(true);
        String said = title.getText();
        String why = purpose.getText();
        Handling mark = handling.getValue();
        desk.decisions()
                .decide(
                        "The case is described anew.",
                        () -> desk.opened().describe(desk.taste().by(), said, why, mark),
                        entry -> leave.run(),
                        this::refused);
    }

    private void refused(Throwable why) {
        save.setDisable(false);
        wrong.setText(String.valueOf(why.getMessage()));
        title.requestFocus();
    }

    private static final class Marking extends StringConverter<Handling> {
        @Override
        public String toString(@Nullable Handling mark) {
            return mark == null ? "" : mark.marking();
        }

        @Override
        public Handling fromString(String text) {
            return Handling.valueOf(text.substring(4).replace('+', '_'));
        }
    }
}
