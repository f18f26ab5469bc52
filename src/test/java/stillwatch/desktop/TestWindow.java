package stillwatch.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Where;
import stillwatch.settings.WindowFile;
import stillwatch.workbench.Place;

/** The real window on a stage of 1000×760, with a robot in front of it. */
final class TestWindow implements AutoCloseable {
    private static final int PATIENCE = 30;
    final FxRobot robot = new FxRobot();
    private final AtomicInteger closed;
    final Stage stage;
    final Window window;

    private TestWindow(Stage stage, Window window, AtomicInteger closed) {
        this.closed = closed;
        this.stage = stage;
        this.window = window;
    }

    /** With the list of cases, or this case, in it. */
    static TestWindow at(Place place, Path caseFolder) throws Exception {
        Platform.setImplicitExit(false);
        Stage stage = FxToolkit.registerPrimaryStage();
        remember(place, 1000, 760);
        AtomicInteger closed = new AtomicInteger();
        TestWindow made = OnScreen.fx(() -> {
            Window window = new Window(place, closed::incrementAndGet, stage);
            window.show(caseFolder);
            return new TestWindow(stage, window, closed);
        });
        made.settle();
        return made;
    }

    private static void remember(Place place, int width, int height) throws IOException {
        WindowFile file = new WindowFile(place.folders().settings());
        if (file.read().bounds().width() == 0) {
            file.write(file.read().withBounds(new WindowFile.Bounds(0, 0, (int) width, (int) height, false)));
        }
    }

    Desk desk() {
        return window.shell().desk();
    }

    Where here() {
        return OnScreen.fx(() -> desk().navigator().here());
    }

    /** Until nothing is open any more. */
    void settle() {
        try {
            for (int quiet = 0; quiet < 3; ) {
                WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> OnScreen.fx(window::idle));
                WaitForAsyncUtils.waitForFxEvents();
                quiet = OnScreen.fx(window::idle) ? quiet + 1 : 0;
            }
            OnScreen.pulses();
        } catch (TimeoutException e) {
            throw new AssertionError("still at work after " + PATIENCE + " s", e);
        }
    }

    void click(String query) {
        await(query);
        robot.clickOn(query);
        settle();
    }

    /** Some things come a frame after the first, and have their place in the window only then. */
    private void await(String query) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.SECONDS, () -> OnScreen.fx(() -> stage.isShowing() && hasPlace(query)));
            OnScreen.pulses();
        } catch (TimeoutException e) {
            throw new AssertionError(query + " did not come", e);
        }
    }

    private boolean hasPlace(String query) {
        nudge();
        return robot.lookup(query).match(NodeQueryUtils.isVisible()).tryQuery().isPresent();
    }

    /** The platform without a display does not always tell a scene the size of a window that is shown with one. */
    private void nudge() {
        if (stage.isShowing() && stage.getScene().getWidth() == 0) {
            stage.setWidth(stage.getWidth() + 1);
        }
    }

    /** Together, the last one pressed last. */
    void keys(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    void write(String query, String text) {
        await(query);
        robot.clickOn(query);
        OnScreen.fx(() -> {
            robot.lookup(query).queryAs(TextInputControl.class).clear();
            return true;
        });
        robot.write(text, 0);
        settle();
    }

    boolean shows(String query) {
        return !robot.lookup(query)
                .lookup((Node node) -> isSeen(node))
                .queryAll()
                .isEmpty();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    String text(String query) {
        Node node = robot.lookup(query).query();
        return node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText();
    }

    /** Everything that can be read anywhere, popups too, in one string. */
    String words() {
        StringBuilder words = new StringBuilder();
        robot.listWindows().stream()
                .filter(one -> one.isShowing() && one.getScene() != null)
                .forEach(one -> robot.from(one.getScene().getRoot())
                        .lookup((Node node) -> node instanceof Labeled && isSeen(node))
                        .queryAll()
                        .forEach(
                                node -> words.append(((Labeled) node).getText()).append('\n')));
        return words.toString();
    }

    void waitFor(String words) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.SECONDS, () -> OnScreen.fx(this::words).contains(words));
        } catch (TimeoutException e) {
            throw new AssertionError("nowhere: " + words + "\nbut:\n" + OnScreen.fx(this::words), e);
        }
        settle();
    }

    String focused() {
        return OnScreen.fx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    void resize(int width, int height) {
        OnScreen.fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        settle();
    }

    /** As the window's own close button. */
    void closeWindow() throws TimeoutException {
        OnScreen.fx(() -> {
            stage.getOnCloseRequest().handle(null);
            return true;
        });
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> closed.get() > 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Drags files over the window and drops them there. */
    void drop(Node from, Runnable over, Path... files) {
        OnScreen.fx(() -> {
            FileDrag.from(from, () -> stage.getScene().getRoot(), over, files);
            return true;
        });
        robot.drag(from).moveBy(40, 60).drop();
        settle();
    }

    String settings() throws IOException {
        return Files.readString(window.place().folders().settings().resolve("settings.json"));
    }

    @Override
    public void close() throws Exception {
        robot.release(new KeyCode[0]);
        if (OnScreen.fx(stage::isShowing)) {
            closeWindow();
        }
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> closed.get() > 0);
    }
}
