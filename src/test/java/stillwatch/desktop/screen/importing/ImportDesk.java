package stillwatch.desktop.screen.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.testfx.util.WaitForAsyncUtils;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.desktop.FileDrag;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.TestPlace;

/** The screen of a new case, with a person beside it who chooses files as told. */
final class ImportDesk implements AutoCloseable {
    final OnScreen on;
    final OpenCase opened;
    final List<Path> toChoose = new ArrayList<>();
    private final Path folder;

    ImportDesk(Path folder) throws Exception {
        this.folder = folder;
        Path caseFolder = folder.resolve("case.still");
        CaseStarted start = new CaseStarted("Imports", "", Handling.CLEAR, true);
        opened = OpenCase.create(caseFolder, start, "Test", TestPlace.in(folder));
        on = OnScreen.of(
                opened,
                caseFolder,
                TestPlace.in(folder),
                ScreenName.IMPORT,
                desk -> new ImportScreen(desk, node -> new Chooser()));
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    Path out(String name) {
        return folder.resolve(name);
    }

    void choose(Path... files) {
        toChoose.clear();
        toChoose.addAll(List.of(files));
        Node button = on.robot.lookup("#import-choose").query();
        on.robot.clickOn(button.isVisible() ? "#import-choose" : "#import-choose-first");
        on.settle();
    }

    void click(String query) {
        on.robot.clickOn(query);
        on.settle();
    }

    /** Chooses from a choice as a person would: by opening it or, where one types, by typing. */
    @SuppressWarnings("unchecked")
    void pick(String query, Object value) {
        if (query.matches("#(target|family|type)-\\d+")) {
            bringIntoView(Integer.parseInt(query.substring(query.indexOf('-') + 1)));
        }
        Node node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            switch (node) {
                case ComboBox<?> box -> ((ComboBox<Object>) box).setValue(value);
                case ChoiceBox<?> box ->
                    box.getItems().stream()
                            .filter(item -> item.toString().equals(value))
                            .findFirst()
                            .ifPresent(item -> ((ChoiceBox<Object>) box).setValue(item));
                default -> throw new AssertionError("no choice: " + query);
            }
            return true;
        });
        on.settle();
    }

    private void bringIntoView(int column) {
        TableView<?> table = on.robot.lookup("#columns-table").queryTableView();
        OnScreen.fx(() -> {
            table.scrollTo(column);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    ComboBox<String> combo(String query) {
        return (ComboBox<String>) on.robot.lookup(query).query();
    }

    /** By what a screen reader calls it. */
    Node named(String name) {
        return on.robot
                .lookup((Node node) -> name.equals(node.getAccessibleText()))
                .query();
    }

    void typeZone(String zone) {
        TextField editor = combo("#file-zone").getEditor();
        on.robot.clickOn(editor).eraseText(editor.getText().length()).write(zone + "\n");
        on.settle();
    }

    List<String> previewWords() {
        TableView<PreviewRow> table = on.robot.lookup("#preview-table").queryTableView();
        return table.getItems().stream().map(PreviewRow::words).toList();
    }

    /** Everything that can be read on the screen. */
    List<String> labels() {
        return on.robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Drags files onto the screen and drops them there; {@code over} sees it before. */
    void dragHere(Runnable over, Path... files) {
        Label from = new Label("files to be dragged");
        BorderPane frame = (BorderPane) on.screen().view().getParent();
        OnScreen.fx(() -> {
            FileDrag.from(from, () -> on.screen().view(), over, files);
            frame.setBottom(from);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        on.robot.drag(from).moveTo("#import-drop").drop();
        on.settle();
    }

    String text(String query) {
        return on.robot.lookup(query).queryLabeled().getText();
    }

    /** Answers as if the system's dialog had. */
    private final class Chooser implements Picker {
        @Override
        public List<Path> files(String title) {
            return List.copyOf(toChoose);
        }

        @Override
        public Optional<Path> file(String title) {
            return toChoose.stream().findFirst();
        }

        @Override
        public Optional<Path> target(String title, String name) {
            return Optional.of(out(name));
        }
    }

    @Override
    public void close() throws IOException {
        on.close();
        opened.close();
    }
}
