package stillwatch.desktop.part;

import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import stillwatch.desktop.look.Look;

/** Whether anything may move: not where the person or the system asks for none. */
public final class Calm {
    private static final Duration SHORT = Duration.millis(120);

    private Calm() {}

    public static boolean at(Node node) {
        return node.getScene() != null
                && node.getScene().getRoot().getStyleClass().contains(Look.CALM);
    }

    /** Shows what hangs at a control, with as much movement as is wanted. */
    public static void show(PopOver over, Node at) {
        over.setAnimated(!at(at));
        over.setFadeInDuration(SHORT);
        over.setFadeOutDuration(SHORT);
        over.show(at);
    }
}
