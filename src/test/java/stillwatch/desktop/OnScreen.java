package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import stillwatch.desktop.frame.Asking;
import stillwatch.desktop.frame.Decisions;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Jobs;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.frame.Notices;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Fonts;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.Subscription;

/** One screen of a real case in a real stage, without the window around it; told notices and places gone to are kept. */
public final class OnScreen implements AutoCloseable, Navigator, Notices {
    private static final int PATIENCE = 30;
    public final FxRobot robot = new FxRobot();
    public final List<String> said = new ArrayList<>();
    public final List<Throwable> troubles = new ArrayList<>();
    public final List<Where> goneTo = new ArrayList<>();
    public final List<String> goneToIds = new ArrayList<>();
    private final OpenCase opened;
    private final Asking asking = new Asking(this::trouble);
    private final Jobs jobs = new Jobs(this::trouble);
    private final Taste taste = new Taste(ZoneOffset.UTC, "Test");
    private final Decisions decisions;
    private final Subscription subscription;
    private final BorderPane frame = new BorderPane();
    private final Screen screen;
    private final Desk desk;
    private Runnable lastAction = () -> {};
    private Where here;

    private OnScreen(OpenCase opened, Path folder, Place place, ScreenName name, Function<Desk, Screen> made) {
        this.opened = opened;
        this.here = Where.of(name);
        this.decisions = new Decisions(opened, taste, this);
        this.desk = new Desk(
                opened,
                folder,
                true,
                place,
                asking,
                decisions,
                jobs,
                this,
                this,
                taste,
                new stillwatch.desktop.frame.Scope());
        this.screen = made.apply(desk);
        desk.scope().spanProperty().subscribe((before, now) -> screen.scoped());
        this.subscription = opened.onChange(
                changed -> javafx.application.Platform.runLater(() -> screen.changed(changed.topics())));
        frame.getStyleClass().add("frame");
        frame.setCenter(screen.view());
        screen.inspector().subscribe(this::inspect);
    }

    private void inspect(Node node) {
        frame.setRight(node);
        if (node != null) {
            node.setStyle("-fx-pref-width: 340px; -fx-min-width: 340px; -fx-max-width: 340px;");
        }
    }

    /** Opens a stage of 1000×760 with this screen of the case and waits until it has asked everything. */
    public static OnScreen of(OpenCase opened, Path folder, Place place, ScreenName name, Function<Desk, Screen> made)
            throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        OnScreen on = fx(() -> {
            Fonts.load();
            OnScreen shown = new OnScreen(opened, folder, place, name, made);
            Scene scene = new Scene(shown.frame, 1000, 760);
            Look.PLAIN.dress(scene);
            stage.setScene(scene);
            stage.sizeToScene(); // it may still be as small as the test before made it
            stage.show();
            shown.screen.show(Where.of(name));
            return shown;
        });
        on.settle();
        return on;
    }

    public Screen screen() {
        return screen;
    }

    public Desk desk() {
        return desk;
    }

    /** As somebody who draws the edge of the window. */
    public void size(int width, int height) {
        fx(() -> {
            frame.getScene().getWindow().setWidth(width);
            frame.getScene().getWindow().setHeight(height);
            return true;
        });
        settle();
    }

    public void show(Where where) {
        fx(() -> {
            screen.show(where);
            return where;
        });
        settle();
    }

    /** Does the action that the last notice offered. */
    public void takeLastAction() {
        fx(() -> {
            lastAction.run();
            return true;
        });
        settle();
    }

    /** Until no question, decision or job is open any more. */
    public void settle() {
        settle(this::idle);
    }

    private void settle(Callable<Boolean> settled) {
        try {
            for (int quiet = 0; quiet < 3; ) {
                WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> fx(settled));
                WaitForAsyncUtils.waitForFxEvents();
                quiet = fx(settled) ? quiet + 1 : 0;
            }
            pulses();
        } catch (TimeoutException e) {
            throw new AssertionError("still at work after " + PATIENCE + " s", e);
        }
    }

    /** Until what was asked for is laid out, however slow this computer is: a pulse that began afterwards has ended. */
    public static void pulses() {
        CountDownLatch begun = new CountDownLatch(2);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                begun.countDown();
            }
        };
        fx(() -> {
            timer.start();
            return true;
        });
        try {
            assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            fx(() -> {
                timer.stop();
                return true;
            });
        }
    }

    private boolean idle() {
        return answered() && jobs.running().isEmpty();
    }

    private boolean answered() {
        return asking.openProperty().get() == 0 && decisions.openProperty().get() == 0;
    }

    public static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    /** A picture of the screen at any size and in any theme, to be looked at: target/pictures/NAME.png. */
    public Path picture(String name, int width, int height, Theme theme) throws IOException {
        return picture(name, width, height, new Look(theme, 100));
    }

    public Path picture(String name, int width, int height, Look look) throws IOException {
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        Scene old = fx(stage::getScene);
        Scene scene = fx(() -> {
            old.setRoot(new BorderPane());
            Scene other = new Scene(frame, width, height);
            look.dress(other);
            other.snapshot(null);
            return other;
        });
        settle(this::answered); // what is drawn elsewhere is drawn for this size; jobs may go on in the picture
        WritableImage image = fx(() -> {
            scene.snapshot(null);
            WritableImage taken = scene.snapshot(null);
            scene.setRoot(new BorderPane());
            old.setRoot(frame);
            Look.PLAIN.dress(old);
            return taken;
        });
        Path file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.resolveSibling(""));
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        return file;
    }

    @Override
    public void close() {
        fx(() -> {
            screen.close();
            return true;
        });
        subscription.close();
        asking.close();
        decisions.close();
        jobs.close();
    }

    public OpenCase opened() {
        return opened;
    }

    @Override
    public void goTo(Where where) {
        goneTo.add(where);
        here = where;
    }

    @Override
    public void goToId(String id) {
        goneToIds.add(id);
    }

    @Override
    public void nowAt(Where where) {
        here = where;
    }

    @Override
    public Where here() {
        return here;
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void say(String words, String action, Runnable run) {
        said.add(words);
        lastAction = run;
    }

    @Override
    public void trouble(Throwable failure) {
        troubles.add(failure);
    }
}
