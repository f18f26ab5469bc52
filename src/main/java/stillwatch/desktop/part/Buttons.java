package stillwatch.desktop.part;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Buttons in the styles of the design, each with a name for screen readers and, where there is one, its key printed on it. */
public final class Buttons {
    private Buttons() {}

    public static Button plain(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The one filled button of a screen. */
    public static Button primary(String text, Runnable action) {
        Button button = plain(text, action);
        button.getStyleClass().add("primary");
        return button;
    }

    public static Button link(String text, Runnable action) {
        Button button = plain(text, action);
        button.getStyleClass().add("text-link");
        return button;
    }

    /** No more than a picture; what it does is in its tooltip and its accessible name. */
    public static Button icon(Feather icon, String name, Runnable action) {
        Button button = plain("", action);
        button.setGraphic(Icon.of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(name);
        Tip.on(button, name);
        return button;
    }

    public static Button withKey(Button button, @Nullable String key) {
        if (key != null) {
            button.setGraphic(Texts.of(key, "key-cap"));
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setGraphicTextGap(8);
        }
        return button;
    }

    public static Label key(String key) {
        return Texts.of(key, "key-cap");
    }
}
