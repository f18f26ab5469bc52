package stillwatch.desktop;

import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import stillwatch.Stillwatch;

/** Ends as soon as a window is up: without arguments an empty one, else what the program shows when it is started with them. */
final class UpRun {
    private UpRun() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            Platform.startup(UpRun::empty);
        } else {
            Thread.ofPlatform().daemon().start(new FutureTask<>(UpRun::watched));
            Stillwatch.main(args);
        }
    }

    private static void empty() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 1000, 760));
        stage.show();
        endWhen(() -> true);
    }

    /** The program starts JavaFX itself; until then nothing can be asked. It asks seldom: the start needs the processors. */
    private static boolean watched() throws InterruptedException {
        while (true) {
            try {
                Platform.runLater(() -> endWhen(UpRun::filled));
                return true;
            } catch (IllegalStateException notYet) {
                Thread.sleep(5);
            }
        }
    }

    /** The overview stands there with the numbers of the case in it. */
    private static boolean filled() {
        return List.copyOf(Window.getWindows()).stream()
                .map(window -> window.getScene().getRoot().lookup("#overview-card-accounts"))
                .anyMatch(card -> card != null && numbered(card));
    }

    private static boolean numbered(Node card) {
        return card.lookupAll(".label").stream()
                .anyMatch(
                        label -> label instanceof Labeled said && said.getText().matches("[1-9][0-9,]*"));
    }

    /** Two frames after it is so: then it has been drawn. */
    private static void endWhen(BooleanSupplier up) {
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
