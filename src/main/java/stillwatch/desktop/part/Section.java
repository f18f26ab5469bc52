package stillwatch.desktop.part;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A part of an inspector under its title. */
public class Section extends VBox {
    public Section(String title, Node... content) {
        super(6);
        getChildren().add(Texts.of(title, "section-title"));
        getChildren().addAll(content);
    }
}
