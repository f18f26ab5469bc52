package stillwatch.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Palette;

/** The screen and what is written as SVG are in the same colours. */
class InksTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_picture_on_the_screen_has_the_colours_of_the_theme_and_so_has_the_palette(Theme theme) throws Exception {
        FxToolkit.registerPrimaryStage();
        Inks shown = OnScreen.fx(() -> {
            PictureView view = new PictureView();
            Scene scene = new Scene(new javafx.scene.layout.StackPane(view), 100, 100);
            new Look(theme, 100).dress(scene);
            view.applyCss();
            return view.inks();
        });
        Palette palette = theme == Theme.DARK ? Palette.DARK : Palette.LIGHT;
        String css = new String(
                Look.class
                        .getResourceAsStream(theme == Theme.DARK ? "dark.css" : "light.css")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        for (Ink ink : Ink.values()) {
            Matcher value =
                    Pattern.compile("-sw-" + ink.token() + ": (#[0-9A-F]{6});").matcher(css);
            assertThat(value.find()).as(ink.token()).isTrue();
            assertThat(palette.of(ink)).as(ink.token()).isEqualTo(value.group(1));
            assertThat(shown.pixel(ink)).as(ink.token()).isEqualTo(0xFF000000 | palette.bits(ink));
        }
    }
}
