package stillwatch.desktop.screen.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Files let go of anywhere on the screen are evidence to be added; while they are over it, the list says so. */
final class Drops {
    private static final String OVER = "drop-here";
    private final Region marked;
    private final Consumer<List<Path>> dropped;

    private Drops(Region marked, Consumer<List<Path>> dropped) {
        this.marked = marked;
        this.dropped = dropped;
    }

    static void on(Region whole, Region marked, Consumer<List<Path>> dropped) {
        Drops drops = new Drops(marked, dropped);
        whole.setOnDragOver(Drops::over);
        whole.setOnDragEntered(drops::entered);
        whole.setOnDragExited(event -> marked.getStyleClass().remove(OVER));
        whole.setOnDragDropped(drops::drop);
    }

    private void entered(DragEvent event) {
        if (event.getDragboard().hasFiles() && !marked.getStyleClass().contains(OVER)) {
            marked.getStyleClass().add(OVER);
        }
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        marked.getStyleClass().remove(OVER);
        if (event.getDragboard().hasFiles()) {
            dropped.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
