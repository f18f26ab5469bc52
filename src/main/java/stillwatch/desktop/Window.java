package stillwatch.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.desktop.frame.Notices;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Fonts;
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
    private static final int SMALLEST_WIDTH = 960;
    private static final int SMALLEST_HEIGHT = 640;
    private final Stage stage;
    private final Scene scene = new Scene(new StackPane(), 1280, 820);
    private final Memory memory;
    private final Runnable closed;
    private final Taste taste;
    private Place place;
    private Lobby lobby;
    private @Nullable Shell shell;

    Window(Place place, Runnable closed) {
        this(place, closed, new Stage());
    }

    Window(Place place, Runnable closed, Stage stage) {
        Fonts.load();
        this.place = place;
        this.closed = closed;
        this.stage = stage;
        this.memory = new Memory(place.folders().settings());
        this.taste = new Taste(zone(looks().zone()), place.userName());
        this.lobby = new Lobby(this);
    }

    void show(@Nullable Path folder) {
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        stage.setTitle("Stillwatch");
        memory.restore(stage);
        stage.setOnCloseRequest(event -> close());
        Platform.getPreferences().colorSchemeProperty().subscribe(this::dress);
        showLobby();
        stage.show();
        if (folder != null) {
            openCase(folder);
        }
    }

    private void showLobby() {
        lobby = new Lobby(this);
        set(lobby.root());
        stage.setTitle("Stillwatch");
    }

    private void set(Parent root) {
        scene.setRoot(root);
        dress();
    }

    private void dress() {
        boolean dark = looks().theme().equals("dark")
                || (looks().theme().equals("system")
                        && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        new Look(dark ? Theme.DARK : Theme.LIGHT, looks().textPercent()).dress(scene);
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
        leaveCase();
        showLobby();
        lobby.opening(
                "Opening " + ShownText.of(String.valueOf(folder.getFileName())),
                progress -> OpenCase.open(folder, place, progress),
                opened -> enter(opened, folder));
    }

    private void enter(OpenCase opened, Path folder) {
        memory.opened(folder);
        Shell now = new Shell(opened, folder, this, taste, AllScreens.makers());
        shell = now;
        set(now.root());
        stage.setTitle(ShownText.of(String.valueOf(folder.getFileName())) + " – Stillwatch");
        now.goTo(Where.of(ScreenName.OVERVIEW));
    }

    @Override
    public void closeCase() {
        leaveCase();
        showLobby();
    }

    private void leaveCase() {
        Shell leaving = shell;
        shell = null;
        if (leaving != null) {
            try {
                leaving.close();
            } catch (IOException | RuntimeException e) {
                lobby.trouble(e);
            }
        }
    }

    private void close() {
        memory.keep(stage);
        leaveCase();
        lobby.close();
        stage.hide();
        closed.run();
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
        lobby.opening(
                "Starting the case", progress -> OpenCase.create(folder, start, by, place), opened -> {
                    taste.nameProperty().set(by);
                    enter(opened, folder);
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
