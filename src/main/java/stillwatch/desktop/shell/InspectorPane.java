package stillwatch.desktop.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What is chosen, at the right. Where there is no room it lies over the screen, when asked for. */
final class InspectorPane extends StackPane {
    private static final double EMS = 26.2;

    InspectorPane() {
        getStyleClass().add("inspector");
        setId("inspector");
        setStyle("-fx-pref-width: " + EMS + "em; -fx-min-width: " + EMS + "em; -fx-max-width: " + EMS + "em;");
    }

    void show(@Nullable Node content) {
        if (content == null) {
            getChildren().clear();
        } else {
            getChildren().setAll(content);
        }
    }

    boolean hasContent() {
        return !getChildren().isEmpty();
    }
}
