package stillwatch.desktop.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Dresses a scene: the base theme for controls, our colours over it, then our shapes; text as large as the person wants.
 *
 * @param calm whether nothing is to move
 */
public record Look(Theme theme, int textPercent, boolean calm) {
    public static final Look PLAIN = new Look(Theme.LIGHT, 100);
    /** On the root of a scene in which nothing moves. */
    public static final String CALM = "calm";

    private static final double TEXT = 13;
    private static final double ICON = 15;

    public Look(Theme theme, int textPercent) {
        this(theme, textPercent, false);
    }

    /** Before the first control is made: it would load JavaFX's own theme, which nothing here wears. */
    public static void begin() {
        Application.setUserAgentStylesheet(base(Theme.LIGHT));
    }

    /** The part of the base theme that our controls wear; the build takes it out of the whole. */
    private static String base(Theme theme) {
        return sheet(theme == Theme.DARK ? "primer-dark.css" : "primer-light.css");
    }

    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(base(theme));
        String size = String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", TEXT * textPercent / 100);
        scene.getStylesheets()
                .setAll(sheet(theme.file()), sheet("stillwatch.css"), inline(".root { " + size + " } " + icons()));
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove(CALM);
        if (calm) {
            classes.add(CALM);
        }
        scene.getRoot().setStyle(size);
    }

    /** How much larger than usual text is where this stands: 2 at 200 %. What is laid out by numbers grows with it. */
    public static double scale(Node node) {
        String style = node.getScene() == null ? "" : node.getScene().getRoot().getStyle();
        return style.matches("-fx-font-size: [0-9.]+px;")
                ? Double.parseDouble(style.replaceAll("[^0-9.]", "")) / TEXT
                : 1;
    }

    /** The pictures of buttons grow with the words beside them. */
    private String icons() {
        return String.format(
                Locale.ROOT, ".ikonli-font-icon { -fx-icon-size: %dpx; }", Math.round(ICON * textPercent / 100));
    }

    private static String sheet(String file) {
        return Objects.requireNonNull(Look.class.getResource(file), file).toExternalForm();
    }

    /** Menus and tooltips are windows of their own: they take over sheets, not the style of the root. */
    private static String inline(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
