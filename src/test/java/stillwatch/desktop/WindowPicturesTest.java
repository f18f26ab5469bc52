package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.settings.Looks;
import stillwatch.workbench.TestPlace;

/** Pictures of the whole window, in target/pictures, to be looked at; and that the same case gives the same bytes anywhere. */
class WindowPicturesTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    @Test
    void every_screen_light_and_dark_empty_and_full() throws Exception {
        FxToolkit.registerPrimaryStage();
        Path full = Files.createDirectories(folder.resolve("full"));
        Path bare = Files.createDirectories(folder.resolve("bare"));
        FilledCase.harbour(full).decide().hardToShow().claims().close();
        FilledCase.empty(bare).close();
        for (ScreenName screen : AllScreens.makers().keySet()) {
            String name = screen.name().toLowerCase(Locale.ROOT);
            draw(full, screen, Theme.LIGHT, 100, 1440, 900, "window-" + name + "-light");
            draw(full, screen, Theme.DARK, 100, 1440, 900, "window-" + name + "-dark");
            draw(full, screen, Theme.LIGHT, 100, 960, 640, "window-" + name + "-small");
            draw(full, screen, Theme.LIGHT, 200, 1280, 900, "window-" + name + "-large-text");
            draw(bare, screen, Theme.LIGHT, 100, 1280, 820, "window-" + name + "-empty");
            draw(bare, screen, Theme.DARK, 100, 1280, 820, "window-" + name + "-empty-dark");
        }
    }

    private static void draw(Path in, ScreenName screen, Theme theme, int text, int width, int height, String name)
            throws Exception {
        Path out = PICTURES.resolve(name + ".png");
        new Picture(
                        TestPlace.in(in),
                        new PictureWish(
                                in.resolve("screen.still"),
                                Where.of(screen),
                                width,
                                height,
                                new Look(theme, text),
                                out))
                .write();
        BufferedImage drawn = ImageIO.read(out.toFile());
        assertThat(drawn.getWidth()).isEqualTo(width);
        assertThat(colours(drawn)).as(name).isGreaterThan(20);
    }

    private static long colours(BufferedImage image) {
        return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                .map(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void what_lies_over_the_screens_and_the_welcome() throws Exception {
        FilledCase.harbour(folder).decide().close();
        for (String theme : List.of("light", "dark")) {
            try (TestWindow on = TestWindow.at(TestPlace.in(folder), folder.resolve("screen.still"))) {
                OnScreen.fx(() -> {
                    on.window.settle(Looks.DEFAULTS.withTheme(theme), "Test");
                    on.desk().notices().say("Linked 2 accounts", "Undo", () -> {});
                    on.desk()
                            .notices()
                            .trouble(new stillwatch.workbench.Refused(
                                    "That account is merged with another one. Split them first."));
                    return true;
                });
                on.settle();
                taken(on, "shell-notices-" + theme);
                on.keys(KeyCode.CONTROL, KeyCode.K);
                on.robot.write("hl-0041");
                on.settle();
                taken(on, "shell-palette-" + theme);
                on.keys(KeyCode.ESCAPE);
                on.keys(KeyCode.SHIFT, KeyCode.SLASH);
                taken(on, "shell-keys-" + theme);
                on.keys(KeyCode.ESCAPE);
                on.click("#settings");
                taken(on, "shell-settings-" + theme);
                on.keys(KeyCode.ESCAPE);
                on.keys(KeyCode.CONTROL, KeyCode.I);
                taken(on, "shell-drawer-" + theme);
                on.keys(KeyCode.CONTROL, KeyCode.W);
                taken(on, "welcome-recent-" + theme);
                on.click("#new-case");
                on.click("#new-create");
                taken(on, "welcome-new-" + theme);
            }
        }
        assertThat(PICTURES.resolve("welcome-new-dark.png")).exists();
    }

    private static void taken(TestWindow on, String name) throws IOException {
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        WritableImage image = OnScreen.fx(() -> on.stage.getScene().snapshot(null));
        Files.createDirectories(PICTURES);
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                PICTURES.resolve(name + ".png").toFile());
    }

    /** Zone, language and time of this computer leave no trace in a picture. */
    @Test
    void the_same_case_gives_the_same_bytes_in_another_zone_and_language() throws Exception {
        FilledCase.harbour(folder).decide().close();
        Path one = drawnBy("UTC", "en", "US", "one");
        Path other = drawnBy("Asia/Kathmandu", "ar", "EG", "other");
        for (ScreenName screen : AllScreens.makers().keySet()) {
            String name = PicturesRun.name(screen);
            assertThat(Files.mismatch(one.resolve(name), other.resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    private Path drawnBy(String zone, String language, String country, String name) throws Exception {
        Path out = folder.resolve(name);
        List<String> command = new ArrayList<>(Processes.java());
        command.addAll(List.of("-Duser.timezone=" + zone, "-Duser.language=" + language, "-Duser.country=" + country));
        command.addAll(Processes.main(PicturesRun.class.getName()));
        command.addAll(List.of(folder.toString(), out.toString()));
        Process process = Processes.start(command, folder);
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
        return out;
    }
}
