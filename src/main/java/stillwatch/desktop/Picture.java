package stillwatch.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.look.Fonts;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.shell.Shell;
import stillwatch.desktop.shell.Ways;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Palette;
import stillwatch.drawing.SvgWriter;
import stillwatch.progress.Progress;
import stillwatch.settings.Looks;
import stillwatch.workbench.CaseDamaged;
import stillwatch.workbench.Glance;
import stillwatch.workbench.Place;

/** Draws the window of a case off-screen, once nothing is asked or worked on any more. */
final class Picture {
    private static final int QUIET_ROUNDS = 4;
    private static final int MOST_ROUNDS = 6000;
    private static final int MOST_TURNS = 20;
    private static final int LAYOUTS = 4;
    private static final int ROUND_MILLIS = 10;
    private final Place place;
    private final PictureWish wish;

    Picture(Place place, PictureWish wish) {
        this.place = place;
        this.wish = wish;
    }

    void write() throws IOException, CaseDamaged {
        Place then = asOfItsLastEntry(place);
        Entered entered = Entered.open(wish.folder(), then, Progress.NONE);
        try {
            Drawn drawn = fx(() -> draw(entered, then));
            settle(drawn.shell);
            if (wish.drawn()) {
                saveDrawing(fx(() -> drawn.drawing()));
            } else {
                save(fx(() -> drawn.taken()));
            }
        } finally {
            entered.opened().close();
        }
    }

    /** "Yesterday" and "2 h ago" are said as of the last entry: the clock is no part of a picture. */
    private Place asOfItsLastEntry(Place now) {
        InstantSource clock = Glance.of(wish.folder(), now)
                .map(glance -> InstantSource.fixed(glance.lastEntry()))
                .orElse(now.clock());
        return new Place(now.folders(), now.preferences(), now.disk(), clock, now.chance(), now.tool());
    }

    private record Drawn(Shell shell, Scene scene) {
        WritableImage taken() {
            scene.snapshot(null);
            WritableImage image = scene.snapshot(null);
            shell.close();
            return image;
        }

        Drawing drawing() {
            Drawing drawing = shell.drawing().orElseThrow(() -> new IllegalStateException("this screen is no drawing"));
            shell.close();
            return drawing;
        }
    }

    /** The colours are those of the theme, the size what the drawing has in a window of the size wished. */
    private void saveDrawing(Drawing drawing) throws IOException {
        prepareFolder();
        Palette palette = wish.look().theme() == Theme.DARK ? Palette.DARK : Palette.LIGHT;
        Files.writeString(wish.out(), SvgWriter.write(drawing, palette));
    }

    private Drawn draw(Entered entered, Place then) {
        Look.begin();
        Fonts.load();
        Taste taste = new Taste(ZoneOffset.UTC, "Picture");
        Shell shell = new Shell(
                entered.opened(), entered.invented(), wish.folder(), new NoWays(then), taste, AllScreens.makers());
        Scene scene = new Scene(shell.root(), wish.width(), wish.height());
        wish.look().dress(scene);
        shell.goTo(wish.where());
        shell.readAhead();
        return new Drawn(shell, scene);
    }

    /**
     * Answers may lead to further questions, so it has to be quiet for a while. Widths of columns depend on how often they were
     * laid out: that is done a fixed number of times, and only while nothing is asked.
     */
    private static void settle(Shell shell) throws IOException {
        boolean asked = true;
        for (int turn = 0; asked && turn < MOST_TURNS; turn++) {
            quiet(shell);
            fx(() -> {
                for (int i = 0; i < LAYOUTS; i++) {
                    shell.root().applyCss();
                    shell.root().layout();
                }
                return true;
            });
            asked = quiet(shell);
        }
    }

    /** Answers whether anything was asked meanwhile. */
    private static boolean quiet(Shell shell) throws IOException {
        boolean asked = false;
        int quiet = 0;
        for (int round = 0; round < MOST_ROUNDS && quiet < QUIET_ROUNDS; round++) {
            boolean idle = fx(shell::idle);
            asked |= !idle;
            quiet = idle ? quiet + 1 : 0;
            java.util.concurrent.locks.LockSupport.parkNanos(ROUND_MILLIS * 1_000_000L);
        }
        return asked;
    }

    private void save(WritableImage image) throws IOException {
        prepareFolder();
        if (!ImageIO.write(
                SwingFXUtils.fromFXImage(image, null), "png", wish.out().toFile())) {
            throw new IOException(wish.out() + " could not be written as PNG.");
        }
    }

    private void prepareFolder() throws IOException {
        Path folder = wish.out().toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    private static <T> T fx(Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The picture was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A picture leads nowhere. */
    private record NoWays(Place place) implements Ways {
        @Override
        public void openCase(Path folder) {}

        @Override
        public void closeCase() {}

        @Override
        public void settle(Looks looks, String name) {}

        @Override
        public Looks looks() {
            return Looks.DEFAULTS;
        }
    }
}
