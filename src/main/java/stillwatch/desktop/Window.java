package stillwatch.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.desktop.frame.Notices;
import stillwatch.desktop.frame.Question;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.shell.Shell;
import stillwatch.desktop.shell.Ways;
import stillwatch.desktop.welcome.Entrance;
import stillwatch.settings.Looks;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** The one window: the list of cases, or an open case. It remembers where it was. */
final class Window implements Ways, Entrance {
    private static final Duration PATIENCE = Duration.millis(250);
    private static final Duration MORE_PATIENCE = Duration.millis(500);
    private static final Duration REST = Duration.millis(300);
    private static final int SMALLEST_WIDTH = 960;
    private static final int SMALLEST_HEIGHT = 640;
    private final Stage stage;
    private final Scene scene;
    private final Memory memory;
    private final Runnable closed;
    private final Taste taste;
    private Place place;
    private Lobby lobby;
    private @Nullable Shell shell;
    private @Nullable Path unnoted;
    private @Nullable OpenCase opened;
    private boolean gone;
    private Subscription system = Subscription.EMPTY;

    Window(Place place, Runnable closed) {
        this(place, closed, new Stage());
    }

    Window(Place place, Runnable closed, Stage stage) {
        Look.begin();
        this.place = place;
        this.closed = closed;
        this.stage = stage;
        this.memory = new Memory(place.folders().settings());
        memory.restore(stage);
        // As large as it will be: else all of it would be laid out at a size of its own choice first.
        this.scene = new Scene(new StackPane(), stage.getWidth(), stage.getHeight());
        this.taste = new Taste(zone(looks().zone()), place.userName());
        this.lobby = new Lobby(this);
    }

    void show(@Nullable Path folder) {
        show(folder == null ? null : Early.opening(folder, place));
    }

    /** With the list of cases, or with the case that is being opened as soon as it is open. */
    void show(@Nullable Early early) {
        prepare();
        if (early == null) {
            lobby.welcome();
            appear();
        } else {
            opening(early.folder(), early);
            after(PATIENCE, this::appearUnlessOpen);
        }
    }

    private void appearUnlessOpen() {
        if (shell == null) {
            appear();
        }
    }

    /** A window with nothing in it is not shown, unless it takes long until there is something. */
    void appear() {
        if (!gone && !stage.isShowing()) {
            stage.show();
        }
    }

    private void prepare() {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> notices().trouble(failure));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, Tabbing::pressed);
        stage.setScene(scene);
        stage.setTitle("Stillwatch");
        stage.setOnCloseRequest(event -> close());
        Platform.Preferences preferences = Platform.getPreferences();
        system = Subscription.combine(
                preferences.colorSchemeProperty().subscribe(this::dress),
                preferences.reducedMotionProperty().subscribe(this::dress));
        set(lobby.root());
    }

    /** Nothing is asked, decided or worked on any more. */
    boolean idle() {
        return shell != null ? shell.idle() : lobby.idle();
    }

    @Nullable
    Shell shell() {
        return shell;
    }

    private void showLobby() {
        lobby.close();
        lobby = new Lobby(this);
        set(lobby.root());
        stage.setTitle("Stillwatch");
    }

    private void set(Parent root) {
        scene.setRoot(root);
        dress();
    }

    private void dress() {
        Platform.Preferences system = Platform.getPreferences();
        boolean dark = looks().theme().equals("dark")
                || (looks().theme().equals("system") && system.getColorScheme() == ColorScheme.DARK);
        boolean calm = looks().calm() || system.isReducedMotion();
        new Look(dark ? Theme.DARK : Theme.LIGHT, looks().textPercent(), calm).dress(scene);
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneId.of("UTC");
        }
    }

    @Override
    public void openCase(Path folder) {
        leaveCase(() -> opening(folder, progress -> Entered.open(folder, place, progress)));
    }

    private void opening(Path folder, Question<Entered> way) {
        lobby.opening(
                "Opening " + ShownText.of(String.valueOf(folder.getFileName())),
                way,
                entered -> enter(entered, folder));
    }

    private void enter(Entered entered, Path folder) {
        unnoted = folder;
        Shell now = new Shell(entered.opened(), entered.invented(), folder, this, taste, AllScreens.makers());
        shell = now;
        opened = entered.opened();
        lobby.close();
        set(now.root());
        stage.setTitle(ShownText.of(String.valueOf(folder.getFileName())) + " – Stillwatch");
        now.goTo(Where.of(ScreenName.OVERVIEW));
        String because = entered.opened().readOnlyBecause();
        if (because != null) {
            now.readOnly(because);
        }
        now.whenAnswered(() -> filled(now));
        after(MORE_PATIENCE, this::appear);
        now.root().applyCss(); // while the questions are being answered: then the first frame has less to do
    }

    /** The first screen has been told everything; what else there is to do comes after it was drawn. */
    private void filled(Shell now) {
        appear();
        drawn(() -> after(REST, () -> {
            if (now == shell) {
                note();
                now.readAhead();
            }
        }));
    }

    /** Once, when the next frame has been laid out. */
    private void drawn(Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }

    private static void after(Duration time, Runnable then) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> then.run());
        pause.play();
    }

    @Override
    public void closeCase() {
        leaveCase(() -> lobby.welcome());
    }

    /** Closing may have to wait for what is being written, so it is done away from the UI thread. */
    private void leaveCase(Runnable then) {
        OpenCase leaving = letGo();
        showLobby();
        if (leaving == null) {
            then.run();
        } else {
            lobby.closing(leaving, then);
        }
    }

    /** That the case was opened is remembered when there is time for it, and at the latest when it is left. */
    private void note() {
        if (unnoted != null) {
            memory.opened(unnoted);
            unnoted = null;
        }
    }

    private @Nullable OpenCase letGo() {
        note();
        if (shell != null) {
            shell.close();
        }
        OpenCase leaving = opened;
        shell = null;
        opened = null;
        return leaving;
    }

    /** The window is gone at once, the program ends when everything is written. */
    void close() {
        memory.keep(stage);
        OpenCase leaving = letGo();
        system.unsubscribe();
        lobby.close();
        gone = true;
        stage.hide();
        Thread.ofPlatform().name("closing").start(() -> finish(leaving, closed, notices()::trouble));
    }

    private static void finish(@Nullable OpenCase leaving, Runnable closed, Consumer<Throwable> trouble) {
        try {
            if (leaving != null) {
                leaving.close();
            }
        } catch (IOException | RuntimeException e) {
            Platform.runLater(() -> trouble.accept(e));
        } finally {
            closed.run();
        }
    }

    @Override
    public void settle(Looks looks, String name) {
        place = memory.settle(place, looks, name, notices());
        taste.zoneProperty().set(zone(looks.zone()));
        taste.nameProperty().set(name);
        dress();
    }

    @Override
    public Looks looks() {
        return place.preferences().looks();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Notices notices() {
        return shell != null ? shell.desk().notices() : lobby;
    }

    @Override
    public List<Path> recent() {
        return memory.recent();
    }

    @Override
    public void forget(Path folder) {
        memory.forget(folder);
    }

    @Override
    public void open(Path folder) {
        openCase(folder);
    }

    @Override
    public void create(Path folder, CaseStarted start, String by) {
        lobby.opening("Starting the case", progress -> Entered.create(folder, start, by, place), entered -> {
            if (!by.equals(taste.by())) {
                settle(looks(), by);
            }
            enter(entered, folder);
        });
    }

    @Override
    public void sample() {
        lobby.sample(memory.sampleFolder(), this::openCase);
    }

    @Override
    public void settings() {
        lobby.settings(taste);
    }
}
