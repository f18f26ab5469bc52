package stillwatch.desktop.part;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Title and one line below it; actions at the right, the filled one last. */
public final class ScreenHead extends HBox {
    private final Label line = Texts.wrapped("", "muted");

    public ScreenHead(String title, Node... actions) {
        Label name = Texts.of(title, "screen-title");
        name.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(2, name, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("screen-head");
        getChildren().add(words);
        getChildren().addAll(actions);
        Arrays.stream(actions).forEach(ScreenHead::keepWhole);
    }

    private static void keepWhole(Node action) {
        if (action instanceof Region region) {
            region.setMinWidth(USE_PREF_SIZE);
        }
    }

    /** What the screen shows right now: "431 accounts · 118 in decided clusters". */
    public ScreenHead saying(String text) {
        line.setText(text);
        return this;
    }
}
