package stillwatch.desktop;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tab leads on from every field, from those of several lines too: nobody writes tabs into a note, and nobody may be caught in one. */
final class Tabbing {
    private Tabbing() {}

    static void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB
                && event.getTarget() instanceof TextArea area
                && !event.isControlDown()
                && !event.isAltDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
