package stillwatch.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.workbench.TestPlace;

/** A process that draws every screen of the case in a folder, as it stands in this zone and language. */
final class PicturesRun {
    private PicturesRun() {}

    static String name(ScreenName screen) {
        return screen.name().toLowerCase(Locale.ROOT) + ".png";
    }

    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[0]);
        Path out = Files.createDirectories(Path.of(words[1]));
        Platform.startup(() -> {});
        for (ScreenName screen : AllScreens.makers().keySet()) {
            Path file = out.resolve(name(screen));
            PictureWish wish = new PictureWish(
                    folder.resolve("screen.still"), Where.of(screen), 1200, 800, Look.PLAIN, file);
            new Picture(TestPlace.in(folder), wish).write();
        }
        Platform.exit();
    }
}
