package stillwatch.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;

/** A sheet over the window with a title and a way to close it. */
final class Card extends VBox {
    Card(String title, Runnable close, Node... content) {
        getStyleClass().add("card");
        Button away = Buttons.icon(Feather.X, "Close (Esc)", close);
        away.setId("card-close");
        HBox head = new HBox(8, Texts.of(title, "screen-title"), Panel.spring(), away);
        getChildren().add(head);
        getChildren().addAll(content);
        setStyle("-fx-pref-width: 43em;");
    }
}
