package stillwatch.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.workbench.CaseDamaged;
import stillwatch.workbench.Place;

/** Starts the window, or draws a picture without one. */
public final class DesktopFace {
    private DesktopFace() {}

    /** Returns when the window is closed; {@code folder} is a case to open at once, null for the list of cases. */
    public static void open(Place place, @Nullable Path folder) {
        CountDownLatch closed = new CountDownLatch(1);
        Early early = folder == null ? null : Early.opening(folder, place);
        Platform.setImplicitExit(false);
        Platform.startup(() -> begin(place, early, closed));
        boolean interrupted = false;
        while (closed.getCount() > 0) {
            try {
                closed.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private static void begin(Place place, @Nullable Early early, CountDownLatch closed) {
        try {
            Window window = new Window(place, closed::countDown);
            window.show(early);
            Rehearsal.ifWished(window);
        } catch (RuntimeException | Error e) {
            closed.countDown(); // nobody could close a window that never came
            throw e;
        }
    }

    /**
     * Draws one screen of a case into a PNG file; the same case and size give the same picture. Where {@code screen} is no
     * screen, nothing is drawn and the answer names those there are.
     */
    public static @Nullable String picture(
            Place place, Path folder, String screen, int width, int height, boolean dark, Path out)
            throws IOException, CaseDamaged {
        Optional<ScreenName> name = ScreenName.of(screen).filter(AllScreens.makers()::containsKey);
        if (name.isEmpty()) {
            return AllScreens.makers().keySet().stream()
                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        Look look = new Look(dark ? Theme.DARK : Theme.LIGHT, 100);
        draw(place, new PictureWish(folder, Where.of(name.get()), width, height, look, out));
        return null;
    }

    private static void draw(Place place, PictureWish wish) throws IOException, CaseDamaged {
        Platform.startup(() -> {});
        try {
            new Picture(place, wish).write();
        } finally {
            Platform.exit();
        }
    }
}
