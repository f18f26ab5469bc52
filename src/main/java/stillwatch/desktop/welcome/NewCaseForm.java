package stillwatch.desktop.welcome;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
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
import org.jspecify.annotations.Nullable;
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
    private final Map<TextInputControl, Label> wrong = new LinkedHashMap<>();
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
        handling.setId("new-handling");
        handling.setAccessibleText("Handling");
        invented.setId("new-invented");
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
                        labelled("Handling", handling, handling),
                        field("Your name, for the journal", by),
                        field("Folder", folder, new HBox(8, grow(folder), Buttons.plain("Choose…", this::choose))),
                        invented,
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

    /** As soon as it is on the screen. */
    void begin() {
        title.sceneProperty().subscribe(scene -> title.requestFocus());
    }

    private static void name(TextInputControl control, String id, String name) {
        control.setId(id);
        control.setAccessibleText(name);
    }

    private static TextField grow(TextField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private VBox field(String name, TextInputControl control) {
        return field(name, control, control);
    }

    /** What is wrong with it stands below it. */
    private VBox field(String name, TextInputControl control, Node shown) {
        Label label = Texts.wrapped("", "bad-text");
        label.setId(control.getId() + "-wrong");
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        wrong.put(control, label);
        VBox field = labelled(name, control, shown);
        field.getChildren().add(label);
        return field;
    }

    private static VBox labelled(String name, Node control, Node shown) {
        Label label = Texts.of(name, "caption");
        label.setLabelFor(control);
        return new VBox(3, label, shown);
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
        clear();
        Path into = path(folder.getText().strip());
        if (title.getText().isBlank()) {
            say("A case needs a title.", title);
        } else if (folder.getText().isBlank()) {
            say("Choose a folder for it.", folder);
        } else if (into == null || !into.isAbsolute()) {
            say("This is no folder on this computer. Choose one, or write its whole path.", folder);
        } else if (isTaken(into)) {
            say("There is something in this folder already. A case needs one of its own: choose another name.", folder);
        } else if (by.getText().isBlank()) {
            say("The journal needs a name: it says who did what.", by);
        } else {
            entrance.create(
                    into,
                    new CaseStarted(
                            title.getText().strip(),
                            purpose.getText().strip(),
                            handling.getValue(),
                            invented.isSelected()),
                    by.getText().strip());
        }
    }

    private static @Nullable Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isTaken(Path folder) {
        String[] names = folder.toFile().list();
        return folder.toFile().isFile() || (names != null && names.length > 0);
    }

    private void clear() {
        wrong.forEach((field, label) -> {
            field.getStyleClass().remove("wrong");
            label.setText("");
        });
    }

    private void say(String words, TextInputControl at) {
        Objects.requireNonNull(wrong.get(at)).setText(words);
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
