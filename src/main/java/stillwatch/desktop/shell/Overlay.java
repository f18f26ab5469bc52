package stillwatch.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * One thing at a time over the whole window: the palette, a card. Escape and a click beside it take it away; until then Tab
 * stays within, and afterwards the focus is where it was.
 */
public final class Overlay extends StackPane {
    private @Nullable Node before;
    private boolean fixed;

    public Overlay() {
        setVisible(false);
        setId("overlay");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && closesByKey()) {
                hide();
                event.consume();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((was, now) -> keep(now));
    }

    /** A list that is unfolded takes Escape for itself. */
    private boolean closesByKey() {
        return !fixed && !(getScene().getFocusOwner() instanceof ComboBoxBase<?> box && box.isShowing());
    }

    private void keep(@Nullable Node focused) {
        if (isVisible() && (focused == null || !within(focused))) {
            begin();
        }
    }

    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** Stays until it is hidden: something is being done. */
    public void hold(Region content) {
        show(content, Pos.CENTER);
        fixed = true;
    }

    public void show(Region content, Pos at) {
        fixed = false;
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        Region veil = new Region();
        veil.getStyleClass().add("veil");
        veil.setOnMousePressed(event -> {
            if (!fixed) {
                hide();
            }
        });
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(content, at);
        setVisible(true);
        getChildren().setAll(veil, content);
        toFront();
        begin();
    }

    /** What was made to begin with, else the first that takes keys. */
    private void begin() {
        Node first = getChildren().isEmpty() ? null : first(getChildren().getLast());
        if (first != null) {
            first.requestFocus();
        }
    }

    private static @Nullable Node first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    public void hide() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            if (before != null) {
                before.requestFocus();
            }
        }
    }
}
