package stillwatch.desktop;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * Files that are dragged over something and dropped there, with a dragboard as the system's file browser fills it. Without a
 * display nothing asks whether a drop would be taken, so the events are fired one by one.
 */
public final class FileDrag {
    private FileDrag() {}

    /** From now on dragging {@code from} drops these files on the target; {@code over} sees them before they are let go. */
    public static void from(Node from, Supplier<Node> target, Runnable over, Path... files) {
        from.setOnMouseDragged(event -> event.setDragDetect(true));
        from.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(Arrays.stream(files).map(Path::toFile).toList());
            Dragboard board = from.startDragAndDrop(TransferMode.COPY);
            board.setContent(content);
            fire(target.get(), board, DragEvent.DRAG_ENTERED);
            over.run();
            fire(target.get(), board, DragEvent.DRAG_DROPPED);
            board.clear(); // there is no system to hand it on to
            end();
            event.consume();
        });
    }

    private static void fire(Node target, Dragboard board, EventType<DragEvent> type) {
        Bounds at = target.localToScene(target.getBoundsInLocal());
        double x = at.getCenterX();
        double y = at.getCenterY();
        PickResult picked = new PickResult(target, x, y);
        Event.fireEvent(
                target,
                new DragEvent(target, target, type, board, x, y, x, y, TransferMode.COPY, target, target, picked));
    }

    /**
     * Without a system behind it JavaFX never ends a drag, and takes its board for the clipboard from then on: whoever tests
     * with one ends it here.
     */
    public static void end() {
        try {
            Method release = Class.forName("com.sun.javafx.tk.quantum.QuantumClipboard")
                    .getDeclaredMethod("releaseCurrentDragboard");
            release.setAccessible(true);
            release.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("JavaFX ends drags in another way now", e);
        }
    }
}
