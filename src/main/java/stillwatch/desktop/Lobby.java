package stillwatch.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import stillwatch.desktop.frame.Jobs;
import stillwatch.desktop.frame.Notices;
import stillwatch.desktop.frame.Question;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.shell.Dropping;
import stillwatch.desktop.shell.Overlay;
import stillwatch.desktop.shell.SettingsCard;
import stillwatch.desktop.welcome.Welcome;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;
import stillwatch.sample.SampleCase;
import stillwatch.workbench.ErrorLog;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;
import stillwatch.workbench.Trouble;

/** The window while no case is open: the welcome, and over it what is being opened or why it could not be. */
final class Lobby implements Notices, AutoCloseable {
    private static final Duration PATIENCE = Duration.millis(400);
    private final StackPane root = new StackPane();
    private final Overlay overlay = new Overlay();
    private final Window window;
    private final Jobs jobs = new Jobs(this::trouble);
    private boolean welcomed;

    Lobby(Window window) {
        this.window = window;
        root.getStyleClass().add("frame");
        root.getChildren().add(overlay);
        new Dropping(root, this::dropped).install();
    }

    /** The list of cases. Not made where a case is opened at once: nobody would see it, and making it takes time. */
    void welcome() {
        if (!welcomed) {
            welcomed = true;
            root.getChildren().addFirst(new Welcome(window));
        }
    }

    boolean idle() {
        return jobs.running().isEmpty();
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
        Worker<T> task = jobs.start(
                what,
                work,
                opened -> {
                    overlay.hide();
                    then.accept(opened);
                },
                this::trouble);
        task.runningProperty().subscribe((was, is) -> {
            if (was && !is && task.getState() == Worker.State.FAILED && task.getException() instanceof Cancelled) {
                overlay.hide();
                welcome();
            }
        });
        hold(task, card(what, bar(task)));
    }

    /** What takes no time is not told. Over the list of cases it is at once: nothing there may be pressed meanwhile. */
    private void hold(Worker<?> task, VBox card) {
        if (welcomed) {
            overlay.hold(card);
            return;
        }
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> {
            if (task.isRunning()) {
                overlay.hold(card);
            }
        });
        patience.play();
    }

    /** What is left in peace can be opened again; closing is not stopped. */
    void closing(OpenCase leaving, Runnable then) {
        Worker<Boolean> task = jobs.start(
                "Closing the case",
                progress -> {
                    leaving.close();
                    return true;
                },
                closed -> {
                    overlay.hide();
                    then.run();
                },
                this::trouble);
        Label doing = Texts.of("What is being written is finished first.", "muted");
        overlay.hold(card(task.getTitle(), doing));
    }

    private static HBox bar(Worker<?> task) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        bar.setPrefWidth(320);
        bar.setAccessibleText("How far it is");
        Label doing = Texts.of("", "caption");
        doing.textProperty().bind(task.messageProperty());
        HBox line = new HBox(10, bar, doing, Panel.spring(), stop(task));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button stop(Worker<?> task) {
        Button stop = Buttons.plain("Cancel", task::cancel);
        stop.setId("lobby-cancel");
        stop.setCancelButton(true);
        return stop;
    }

    void sample(Path folder, Consumer<Path> then) {
        SampleCase sample = new SampleCase(folder, window.place());
        if (Files.isDirectory(sample.caseFolder())) {
            then.accept(sample.caseFolder());
            return;
        }
        opening("Making the sample case", progress -> made(sample, progress), then);
    }

    /** One that was cut short is begun anew. */
    private static Path made(SampleCase sample, Progress progress) throws Exception {
        Path aside = Files.createTempDirectory(
                Files.createDirectories(Objects.requireNonNull(sample.folder().getParent())), "sample-");
        Path fresh = aside.resolve("made");
        SampleCase now = new SampleCase(fresh, sample.place());
        now.make(progress, line -> progress.at(line, 0, 0));
        try {
            Files.move(fresh, sample.folder());
        } catch (IOException e) {
            throw new Refused(
                    "The sample could not be put in its place, " + sample.folder() + ": " + e.getMessage(), e);
        }
        Files.deleteIfExists(aside);
        return sample.caseFolder();
    }

    void settings(Taste taste) {
        overlay.show(new SettingsCard(window, taste, overlay::hide), Pos.CENTER);
    }

    @Override
    public void say(String words) {
        show("", Texts.wrapped(words), new HBox(8, Panel.spring(), done()));
    }

    @Override
    public void say(String words, String action, Runnable run) {
        Button act = Buttons.primary(action, () -> {
            overlay.hide();
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
        String kept =
                new ErrorLog(window.place().logFolder()).keep(window.place().tool(), code, failure);
        return "This should not have happened; please quote error " + code + ". What happened is written in " + kept;
    }

    private Button done() {
        Button done = Buttons.plain("Close", overlay::hide);
        done.setId("lobby-close");
        done.setCancelButton(true);
        return done;
    }

    private void show(String title, Node... content) {
        welcome();
        window.appear();
        overlay.show(card(title, content), Pos.CENTER);
    }

    private static VBox card(String title, Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        card.setId("lobby-card");
        card.setStyle("-fx-pref-width: 40em;");
        if (!title.isEmpty()) {
            card.getChildren().addFirst(Texts.of(title, "section-title"));
        }
        return card;
    }

    @Override
    public void close() {
        jobs.close();
    }
}
