package stillwatch.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwatch.desktop.frame.Jobs;
import stillwatch.desktop.frame.Notices;
import stillwatch.desktop.frame.Question;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.shell.Dropping;
import stillwatch.desktop.shell.SettingsCard;
import stillwatch.desktop.welcome.Welcome;
import stillwatch.sample.SampleCase;
import stillwatch.workbench.ErrorLog;
import stillwatch.workbench.Refused;
import stillwatch.workbench.Trouble;

/** The window while no case is open: the welcome, and over it what is being opened or why it could not be. */
final class Lobby implements Notices, AutoCloseable {
    private final StackPane root = new StackPane();
    private final Window window;
    private final Jobs jobs = new Jobs(this::trouble);

    Lobby(Window window) {
        this.window = window;
        root.getStyleClass().add("frame");
        root.getChildren().add(new Welcome(window));
        new Dropping(root, this::dropped).install();
    }

    StackPane root() {
        return root;
    }

    private void dropped(List<Path> files) {
        if (Files.isRegularFile(files.getFirst().resolve("journal.jsonl"))) {
            window.openCase(files.getFirst());
        } else {
            say("Open or start a case first; then files can be dropped into it.");
        }
    }

    <T> void opening(String what, Question<T> work, Consumer<T> then) {
        clear();
        Worker<T> task = jobs.start(what, work, opened -> {
            clear();
            then.accept(opened);
        }, this::trouble);
        show(what, bar(task));
    }

    private static HBox bar(Worker<?> task) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        bar.setPrefWidth(320);
        bar.setAccessibleText("How far it is");
        Label doing = Texts.of("", "caption");
        doing.textProperty().bind(task.messageProperty());
        Button stop = Buttons.plain("Cancel", task::cancel);
        HBox line = new HBox(10, bar, doing, Panel.spring(), stop);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    void sample(Path folder, Consumer<Path> then) {
        SampleCase sample = new SampleCase(folder, window.place());
        if (Files.isDirectory(sample.caseFolder())) {
            then.accept(sample.caseFolder());
            return;
        }
        opening("Making the sample case", progress -> made(sample), then);
    }

    /** One that was cut short is begun anew. */
    private static Path made(SampleCase sample) throws Exception {
        Path aside = Files.createTempDirectory(
                Files.createDirectories(Objects.requireNonNull(sample.folder().getParent())), "sample-");
        Path fresh = aside.resolve("made");
        SampleCase now = new SampleCase(fresh, sample.place());
        now.make(stillwatch.progress.Progress.NONE, line -> {});
        try {
            Files.move(fresh, sample.folder());
        } catch (IOException e) {
            throw new Refused("The sample could not be put in its place, " + sample.folder() + ": " + e.getMessage(), e);
        }
        Files.deleteIfExists(aside);
        return sample.caseFolder();
    }

    void settings(Taste taste) {
        show(new SettingsCard(window, taste, this::clear));
    }

    @Override
    public void say(String words) {
        show("", Texts.wrapped(words), new HBox(8, Panel.spring(), done()));
    }

    @Override
    public void say(String words, String action, Runnable run) {
        Button act = Buttons.primary(action, () -> {
            clear();
            run.run();
        });
        show("", Texts.wrapped(words), new HBox(8, Panel.spring(), done(), act));
    }

    @Override
    public void trouble(Throwable failure) {
        String words = Trouble.of(failure).map(Trouble::words).orElseGet(() -> fault(failure));
        show("That did not work", Texts.wrapped(words), new HBox(8, Panel.spring(), done()));
    }

    private String fault(Throwable failure) {
        String code = ErrorLog.codeOf(failure);
        String kept = new ErrorLog(window.place().logFolder()).keep(window.place().tool(), code, failure);
        return "This should not have happened; please quote error " + code + ". What happened is written in " + kept;
    }

    private Button done() {
        Button done = Buttons.plain("Close", this::clear);
        done.setId("lobby-close");
        done.setCancelButton(true);
        return done;
    }

    private void show(String title, javafx.scene.Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        card.setId("lobby-card");
        card.setPrefWidth(520);
        if (!title.isEmpty()) {
            card.getChildren().addFirst(Texts.of(title, "section-title"));
        }
        show(card);
    }

    private void show(VBox card) {
        clear();
        javafx.scene.layout.Region veil = new javafx.scene.layout.Region();
        veil.getStyleClass().add("veil");
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        root.getChildren().addAll(veil, card);
    }

    private void clear() {
        root.getChildren().remove(1, root.getChildren().size());
    }

    @Override
    public void close() {
        jobs.close();
    }
}
