package stillwatch.desktop.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.look.Look;

/** What stands beside the screen depends on the width: without room the rail shrinks to pictures, the inspector lies over the screen. */
final class Layout {
    private static final double WIDE = 1180;
    private final BorderPane frame;
    private final Rail rail;
    private final InspectorPane inspector;
    private final StackPane centre = new StackPane();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private Subscription content = Subscription.EMPTY;
    private boolean wide = true;
    private boolean beside = true;
    private boolean drawn;
    private boolean touched;

    Layout(BorderPane frame, Rail rail, InspectorPane inspector) {
        this.frame = frame;
        this.rail = rail;
        this.inspector = inspector;
        frame.setLeft(rail);
        frame.setCenter(centre);
        centre.setMinSize(0, 0);
        centre.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> touched = true);
        centre.addEventFilter(KeyEvent.KEY_PRESSED, event -> touched = true);
        frame.addEventFilter(
                KeyEvent.KEY_PRESSED, event -> touched |= event.getCode().isLetterKey());
        StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
    }

    /** Larger text needs more room, so the width is measured in letters. */
    void fit(double width) {
        boolean now = width / Look.scale(frame) >= WIDE;
        if (now != wide) {
            wide = now;
            drawn = false;
            rail.narrow(!wide);
        }
        place();
    }

    /** For screens that are not shown yet. */
    DressingRoom dressingRoom() {
        return new DressingRoom(centre);
    }

    void screen(Region view) {
        drawn = false;
        touched = false;
        centre.getChildren().setAll(view);
    }

    /** A drawer opens for what somebody's click or key brought, not for what a screen shows by itself. */
    void inspect(@Nullable Node now) {
        inspector.show(now);
        content.unsubscribe();
        content = now instanceof ScrollPane scroll
                ? scroll.contentProperty().subscribe((was, is) -> draw())
                : Subscription.EMPTY;
        draw();
    }

    private void draw() {
        drawn |= touched;
        place();
    }

    void toggleInspector() {
        if (wide) {
            beside = !beside;
        } else {
            drawn = !drawn;
        }
        place();
    }

    /** Answers whether there was a drawer to close. */
    boolean closeDrawer() {
        boolean open = !wide && shown.get();
        if (open) {
            toggleInspector();
        }
        return open;
    }

    ObservableBooleanValue inspectorShown() {
        return shown;
    }

    private void place() {
        boolean show = inspector.hasContent() && (wide ? beside : drawn);
        frame.setRight(show && wide ? inspector : null);
        centre.getChildren().remove(inspector);
        inspector.getStyleClass().remove("drawer");
        if (show && !wide) {
            inspector.getStyleClass().add("drawer");
            centre.getChildren().add(inspector);
        }
        shown.set(show);
    }
}
