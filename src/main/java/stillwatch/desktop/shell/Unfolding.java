package stillwatch.desktop.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A screen that is seen for the first time comes in two frames: what stands at its top at once, the large part at its end in
 * the next. Both in one would hold up the UI thread for too long. Where no frames are drawn it comes whole.
 */
final class Unfolding {
    private int folded;

    /** Whether every screen has unfolded. */
    boolean done() {
        return folded == 0;
    }

    /** {@code view} is about to be shown in this scene. */
    void show(Region view, @Nullable Scene scene) {
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            return;
        }
        if (view instanceof Pane pane && pane.getChildren().size() > 1) {
            folded++;
            Node large = pane.getChildren().removeLast();
            afterFrame(scene, () -> {
                folded--;
                if (large.getParent() == null) {
                    pane.getChildren().add(large);
                }
            });
        }
    }

    private static void afterFrame(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(then);
            }
        });
        Platform.requestNextPulse();
    }
}
