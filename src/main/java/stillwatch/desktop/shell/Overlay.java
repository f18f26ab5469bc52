package stillwatch.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One thing at a time over the whole window: the palette, a card. Escape and a click beside it take it away. */
final class Overlay extends StackPane {
    private @Nullable Node before;

    Overlay() {
        setVisible(false);
        setId("overlay");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    void show(Region content, Pos at) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        Region veil = new Region();
        veil.getStyleClass().add("veil");
        veil.setOnMousePressed(event -> hide());
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(content, at);
        getChildren().setAll(veil, content);
        setVisible(true);
        toFront();
    }

    void hide() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            if (before != null) {
                before.requestFocus();
            }
        }
    }
}
