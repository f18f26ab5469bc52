package stillwatch.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;

/** Dresses a scene: the base theme for controls, our colours over it, then our shapes; text as large as the person wants. */
public record Look(Theme theme, int textPercent) {
    public static final Look PLAIN = new Look(Theme.LIGHT, 100);
    private static final double TEXT = 13;

    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(
                theme == Theme.DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(theme.file()), sheet("stillwatch.css"));
        scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", TEXT * textPercent / 100));
    }

    private static String sheet(String file) {
        return Objects.requireNonNull(Look.class.getResource(file), file).toExternalForm();
    }
}
