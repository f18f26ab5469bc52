package stillwatch.desktop.screen.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
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
