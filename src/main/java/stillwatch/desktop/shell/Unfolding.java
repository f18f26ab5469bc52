package stillwatch.desktop.shell;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A screen that is seen for the first time comes in a few frames: what stands at its top at once, then the large part at its
 * end, a few rows more with each frame. All in one would hold up the UI thread for too long. Where no frames are drawn it
 * comes whole.
 */
final class Unfolding {
    private static final double STEP = 160;
    private static final int PATIENCE = 20;
    private final BooleanSupplier answered;
    private int folded;

    /** {@code answered}: whether nothing is asked any more. A part grows with what is to stand in it, so it waits a little for that. */
    Unfolding(BooleanSupplier answered) {
        this.answered = answered;
    }

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
                if (large.getParent() == null) {
                    pane.getChildren().add(large);
                }
                grow(pane, large, scene);
            });
        }
    }

    private void grow(Pane pane, Node node, Scene scene) {
        if (node instanceof Region large && large.getMaxHeight() < 0) {
            new Growth(pane, large, scene, large.getMaxHeight()).next(STEP, PATIENCE);
        } else {
            folded--;
        }
    }

    /** {@code usual}: how tall it may be in the end. */
    private final class Growth {
        private final Pane pane;
        private final Region large;
        private final Scene scene;
        private final double usual;

        Growth(Pane pane, Region large, Scene scene, double usual) {
            this.pane = pane;
            this.large = large;
            this.scene = scene;
            this.usual = usual;
        }

        void next(double height, int patience) {
            if (height < pane.getHeight()) {
                boolean waits = patience > 0 && !answered.getAsBoolean();
                large.setMaxHeight(height);
                afterFrame(scene, () -> next(waits ? height : height + STEP, patience - 1));
            } else {
                large.setMaxHeight(usual);
                folded--;
            }
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
