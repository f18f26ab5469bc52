package stillwatch.desktop.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A white sheet with a title, and what stands beside the title. */
public final class Panel extends VBox {
    public Panel(Node... content) {
        getStyleClass().add("panel");
        getChildren().addAll(content);
    }

    public static Panel titled(String title, Node... content) {
        return new Panel(content).title(title);
    }

    public Panel title(String title, Node... aside) {
        Label words = Texts.of(title, "section-title");
        HBox line = new HBox(8, words, spring());
        line.getChildren().addAll(aside);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addFirst(line);
        return this;
    }

    /** Its last part takes the height that is left. */
    public Panel filling() {
        VBox.setVgrow(getChildren().getLast(), Priority.ALWAYS);
        return this;
    }

    /** For a table that reaches the edges. */
    public Panel flush() {
        getStyleClass().add("flush");
        return this;
    }

    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
