package stillwatch.desktop.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** Where nothing is yet: what would be here, and what to do next. */
public final class Empty extends VBox {
    public Empty(Feather icon, String title, String words, Node... actions) {
        getStyleClass().add("empty");
        Label text = Texts.wrapped(words, "muted");
        text.setTextAlignment(TextAlignment.CENTER);
        text.setAlignment(Pos.CENTER);
        getChildren().addAll(Icon.of(icon), Texts.of(title, "section-title"), text);
        if (actions.length > 0) {
            HBox row = new HBox(8, actions);
            row.setAlignment(Pos.CENTER);
            getChildren().add(row);
        }
    }
}
