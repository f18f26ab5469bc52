package stillwatch.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.part.Texts;

/** Files and case folders may be dropped anywhere on the window; while they are over it, it says so. */
public final class Dropping {
    private final StackPane over;
    private final Consumer<List<Path>> dropped;
    private @Nullable VBox veil;

    public Dropping(StackPane over, Consumer<List<Path>> dropped) {
        this.over = over;
        this.dropped = dropped;
    }

    public void install() {
        over.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        over.addEventHandler(
                DragEvent.DRAG_ENTERED, event -> show(event.getDragboard().hasFiles()));
        over.addEventHandler(DragEvent.DRAG_EXITED, event -> show(false));
        over.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private void show(boolean now) {
        if (veil != null) {
            over.getChildren().remove(veil);
        }
        if (now) {
            veil = veil();
            over.getChildren().add(veil);
        }
    }

    private static VBox veil() {
        VBox veil = new VBox(
                Icon.of(Feather.DOWNLOAD),
                Texts.of("Drop to bring it in", "screen-title"),
                Texts.of("Tables, JSON, bundles and evidence come into the case; a case folder is opened.", "muted"));
        veil.getStyleClass().add("drop-veil");
        veil.setMouseTransparent(true);
        return veil;
    }

    private void drop(DragEvent event) {
        show(false);
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            dropped.accept(files.stream().map(File::toPath).toList());
        }
    }
}
