package stillwatch.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwatch.desktop.frame.Notices;
import stillwatch.settings.Looks;
import stillwatch.settings.Preferences;
import stillwatch.settings.SettingsFile;
import stillwatch.settings.WindowFile;
import stillwatch.settings.WindowFile.Bounds;
import stillwatch.workbench.Place;

/** What the program remembers of this person from one start to the next. */
final class Memory {
    private static final int FIRST_WIDTH = 1280;
    private static final int FIRST_HEIGHT = 820;
    private final Path folder;
    private final WindowFile file;

    Memory(Path folder) {
        this.folder = folder;
        this.file = new WindowFile(folder);
    }

    List<Path> recent() {
        return file.read().recent().stream().map(Path::of).toList();
    }

    void opened(Path caseFolder) {
        change(memory -> memory.opened(caseFolder.toAbsolutePath().normalize().toString()));
    }

    void forget(Path caseFolder) {
        change(memory -> memory.without(caseFolder.toString()));
    }

    Path sampleFolder() {
        return folder.resolve("sample");
    }

    /** As large and where it was, if that is still on a screen. */
    void restore(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(FIRST_WIDTH, room.getWidth()));
        stage.setHeight(Math.min(FIRST_HEIGHT, room.getHeight()));
        Bounds was = file.read().bounds();
        if (was.width() == 0
                || Screen.getScreensForRectangle(was.x(), was.y(), was.width(), was.height())
                        .isEmpty()) {
            return;
        }
        stage.setX(was.x());
        stage.setY(was.y());
        stage.setWidth(was.width());
        stage.setHeight(was.height());
        stage.setMaximized(was.maximized());
    }

    void keep(Stage stage) {
        change(memory -> memory.withBounds(new Bounds(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                stage.isMaximized())));
    }

    private void change(UnaryOperator<WindowFile.Memory> change) {
        try {
            file.write(change.apply(file.read()));
        } catch (IOException e) {
            log().warn(
                            "what the window remembers could not be written: {}",
                            e.getClass().getName());
        }
    }

    /** Not before there is something to say: loading the log would hold up the first frame. */
    private static Logger log() {
        return LoggerFactory.getLogger(Memory.class);
    }

    Place settle(Place place, Looks looks, String name, Notices notices) {
        Preferences now = place.preferences().withLooks(looks).withAuthor(name);
        try {
            new SettingsFile(folder).write(now);
        } catch (IOException e) {
            notices.trouble(e);
        }
        return place.withPreferences(now);
    }
}
