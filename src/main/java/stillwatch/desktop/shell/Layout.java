package stillwatch.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What stands beside the screen depends on the width: without room the rail shrinks to pictures, the inspector lies over the screen. */
final class Layout {
    private static final double WIDE = 1180;
    private final BorderPane frame;
    private final Rail rail;
    private final InspectorPane inspector;
    private final StackPane drawer = new StackPane();
    private boolean wide = true;
    private boolean wanted = true;

    Layout(BorderPane frame, Rail rail, InspectorPane inspector) {
        this.frame = frame;
        this.rail = rail;
        this.inspector = inspector;
        frame.setLeft(rail);
        drawer.setPickOnBounds(false);
        drawer.setVisible(false);
        StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
    }

    Region drawer() {
        return drawer;
    }

    /** Larger text needs more room, so the width is measured in letters. */
    void fit(double width) {
        double size = frame.getScene() == null ? 13 : textSize();
        wide = width * 13 / size >= WIDE;
        rail.narrow(!wide);
        place();
    }

    private double textSize() {
        String style = frame.getScene().getRoot().getStyle();
        return style.matches(".*-fx-font-size: [0-9.]+px;.*")
                ? Double.parseDouble(style.replaceAll(".*-fx-font-size: ([0-9.]+)px;.*", "$1"))
                : 13;
    }

    void inspect(@Nullable Node content) {
        inspector.show(content);
        wanted |= wide;
        place();
    }

    void toggleInspector() {
        wanted = !wanted;
        place();
    }

    private void place() {
        boolean show = wanted && inspector.hasContent();
        frame.setRight(null);
        drawer.getChildren().clear();
        if (show && wide) {
            frame.setRight(inspector);
        } else if (show) {
            drawer.getChildren().add(inspector);
            StackPane.setMargin(inspector, new javafx.geometry.Insets(44, 0, 26, 0));
        }
        drawer.setVisible(show && !wide);
    }
}
