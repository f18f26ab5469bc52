package stillwatch.desktop.welcome;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;

/** What a new case needs: a title, and where its folder is to lie. Everything else can be said later. */
final class NewCaseForm extends VBox {
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final ChoiceBox<Handling> handling = new ChoiceBox<>();
    private final CheckBox invented = new CheckBox("Invented data: nothing in this case is real");
    private final TextField by = new TextField();
    private final TextField folder = new TextField();
    private final Label wrong = Texts.wrapped("", "bad-text");
    private final Entrance entrance;
    private boolean folderChosen;

    NewCaseForm(Entrance entrance, Runnable back) {
        super(10);
        this.entrance = entrance;
        getStyleClass().add("panel");
        setId("new-case-form");
        purpose.setPrefRowCount(2);
        purpose.setWrapText(true);
        handling.getItems().setAll(Handling.values());
        handling.setValue(Handling.AMBER);
        handling.setConverter(new Marking());
        by.setText(entrance.place().userName());
        title.textProperty().subscribe(this::suggestFolder);
        folder.textProperty().subscribe((was, now) -> folderChosen |= folder.isFocused());
        name(title, "new-title", "Title");
        name(purpose, "new-purpose", "Question");
        name(by, "new-by", "Your name");
        name(folder, "new-folder", "Folder");
        getChildren()
                .addAll(
                        Texts.of("New case", "section-title"),
                        field("Title", title),
                        field("The question it is to answer, and for whom", purpose),
                        field("Handling", handling),
                        field("Your name, for the journal", by),
                        field("Folder", new HBox(8, grow(folder), Buttons.plain("Choose…", this::choose))),
                        invented,
                        wrong,
                        buttons(back));
    }

    private HBox buttons(Runnable back) {
        Button create = Buttons.primary("Start the case", this::create);
        create.setDefaultButton(true);
        create.setId("new-create");
        Button cancel = Buttons.plain("Cancel", back);
        cancel.setCancelButton(true);
        return new HBox(8, Panel.spring(), cancel, create);
    }

    void begin() {
        title.requestFocus();
    }

    private static void name(TextInputControl control, String id, String name) {
        control.setId(id);
        control.setAccessibleText(name);
    }

    private static TextField grow(TextField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static VBox field(String name, javafx.scene.Node control) {
        Label label = Texts.of(name, "caption");
        label.setLabelFor(control);
        return new VBox(3, label, control);
    }

    /** A folder named after the title, beside the cases opened lately or at home, until the person chooses one. */
    private void suggestFolder(String text) {
        if (!folderChosen) {
            String plain = text.strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", "-")
                    .replaceAll("^-+|-+$", "");
            String name = plain.substring(0, Math.min(40, plain.length()));
            folder.setText(
                    name.isEmpty() ? "" : parent().resolve(name + ".still").toString());
        }
    }

    private Path parent() {
        return entrance.recent().stream()
                .map(Path::getParent)
                .filter(parent -> parent != null && Files.isDirectory(parent))
                .findFirst()
                .orElse(Path.of(System.getProperty("user.home", "")));
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("An empty folder for the case");
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            folderChosen = true;
            folder.setText(chosen.getPath());
        }
    }

    private void create() {
        if (title.getText().isBlank()) {
            say("A case needs a title.", title);
        } else if (folder.getText().isBlank()) {
            say("Choose a folder for it.", folder);
        } else if (by.getText().isBlank()) {
            say("The journal needs a name: it says who did what.", by);
        } else {
            entrance.create(
                    Path.of(folder.getText().strip()),
                    new CaseStarted(
                            title.getText().strip(),
                            purpose.getText().strip(),
                            handling.getValue(),
                            invented.isSelected()),
                    by.getText().strip());
        }
    }

    private void say(String words, TextInputControl at) {
        wrong.setText(words);
        for (TextInputControl one : Arrays.asList(title, folder, by)) {
            one.getStyleClass().remove("wrong");
        }
        at.getStyleClass().add("wrong");
        at.requestFocus();
    }

    /** As it will be printed. */
    private static final class Marking extends StringConverter<Handling> {
        @Override
        public String toString(Handling handling) {
            return handling.marking();
        }

        @Override
        public Handling fromString(String text) {
            return Handling.valueOf(text.substring(4).replace('+', '_'));
        }
    }
}
