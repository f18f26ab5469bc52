package stillwatch.desktop.part;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons; they only accompany words, so they say nothing to a screen reader. */
public final class Icon {
    private Icon() {}

    public static FontIcon of(Feather feather) {
        FontIcon icon = new FontIcon(feather);
        icon.setAccessibleText("");
        icon.setMouseTransparent(true);
        return icon;
    }
}
