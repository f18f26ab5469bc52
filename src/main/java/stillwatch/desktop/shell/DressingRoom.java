package stillwatch.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Where screens stand, used for what is not shown yet: JavaFX remembers how things are dressed by the place they stand in, so
 * what was tried on anywhere else would be dressed from the beginning when it is shown. All is gone again before the next
 * frame is drawn; nobody sees it.
 */
final class DressingRoom {
    /** A table fills whatever height it gets with rows: enough for a few. */
    private static final double LOW = 120;

    private final StackPane place;

    DressingRoom(StackPane place) {
        this.place = place;
    }

    /** Something that is thrown away afterwards, or that stands nowhere now. */
    void tryOn(Node one) {
        StackPane holder = new StackPane(one);
        stand(holder, LOW);
        holder.getChildren().clear();
    }

    /** A part of a screen that is shown later; the parts stand where they stood when this returns. */
    void dress(Pane screen, Node part) {
        if (screen.getScene() == null && screen.getChildren().contains(part)) {
            List<Node> all = List.copyOf(screen.getChildren());
            screen.getChildren().setAll(part);
            stand(screen, place.getHeight());
            screen.getChildren().setAll(all);
        }
    }

    private void stand(Region one, double height) {
        one.setManaged(false);
        place.getChildren().addFirst(one);
        one.resizeRelocate(0, 0, place.getWidth(), height);
        one.applyCss();
        one.layout();
        place.getChildren().remove(one);
        one.setManaged(true);
    }
}
