package stillwatch.desktop;

import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import stillwatch.workbench.TestPlace;

/** Ends as soon as a window is up: without arguments an empty one, with a folder ours with the case in it. */
final class UpRun {
    private UpRun() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            if (args.length == 0) {
                stage.setScene(new Scene(new StackPane(), 1000, 760));
                stage.show();
                endWhen(() -> true);
            } else {
                Path folder = Path.of(args[0]);
                Window window = new Window(TestPlace.in(folder), () -> {}, stage);
                window.show(folder.resolve("screen.still"));
                endWhen(() -> window.shell() != null);
            }
        });
    }

    /** Two frames after it is so: then it has been drawn. */
    private static void endWhen(java.util.function.BooleanSupplier up) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = up.getAsBoolean() ? frames + 1 : 0;
                if (frames > 2) {
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
