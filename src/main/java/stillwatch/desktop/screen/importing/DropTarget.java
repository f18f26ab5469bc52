package stillwatch.desktop.screen.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.part.Texts;

/** Where files are let go of: the whole screen takes them, this part says so. Large where there is nothing else to show. */
final class DropTarget extends VBox {
    private static final String NOTHING_YET =
            "Nothing has come into this case yet. Drop files here, or choose them. They are looked at where they"
                    + " lie; nothing changes until you say so.";

    private static final String OVER = "drop-here";
    private static final List<String> TAKEN = List.of(
            "Tables: CSV, TSV and their relatives in any encoding, Excel workbooks, flat JSON. You see how each column"
                    + " is read before anything comes in.",
            "Timesketch: timelines as CSV or JSONL, the way it exports them.",
            "STIX 2.1 bundles and MISP events: accounts, signals, incidents and who says so.",
            "Stillwatch’s own JSON and JSONL: what one case gives out, another takes in unchanged.");
    private final Consumer<List<Path>> dropped;
    private final Runnable choose;
    private @Nullable Shape shape;

    DropTarget(Region whole, Consumer<List<Path>> dropped, Runnable choose) {
        this.dropped = dropped;
        this.choose = choose;
        getStyleClass().addAll("panel", "drop-target");
        setId("import-drop");
        setAccessibleText("Files dropped here are looked at; nothing is imported yet");
        whole.setOnDragOver(DropTarget::over);
        whole.setOnDragEntered(this::entered);
        whole.setOnDragExited(event -> getStyleClass().remove(OVER));
        whole.setOnDragDropped(this::drop);
    }

    /** How much room it takes. */
    enum Shape {
        LARGE,
        LINE,
        TILE
    }

    void shape(Shape now) {
        if (now != shape) {
            shape = now;
            getStyleClass().removeAll("large", "small");
            if (now != Shape.LINE) {
                getStyleClass().add(now == Shape.LARGE ? "large" : "small");
            }
            getChildren().setAll(content(now));
        }
    }

    private Node content(Shape now) {
        return switch (now) {
            case LARGE -> welcome();
            case LINE -> line();
            case TILE -> tile();
        };
    }

    private static Node tile() {
        VBox tile = new VBox(4, Icon.of(Feather.DOWNLOAD), Texts.of("Drop files here", "muted"));
        tile.setAlignment(Pos.CENTER);
        return tile;
    }

    private VBox welcome() {
        Button button = Buttons.primary("Choose files…", choose);
        button.setId("import-choose-first");
        Label words = Texts.wrapped(NOTHING_YET, "muted");
        words.setMaxWidth(520);
        VBox all = new VBox(14, Icon.of(Feather.DOWNLOAD), Texts.of("Bring in what you have", "screen-title"), words);
        all.getChildren().addAll(button, Texts.of("What it takes", "group-title"), whatItTakes());
        all.setMaxWidth(520);
        all.getStyleClass().add("drop-words");
        return all;
    }

    private static VBox whatItTakes() {
        VBox taken = new VBox(8);
        TAKEN.forEach(sentence -> taken.getChildren().add(sentence(sentence)));
        taken.setMaxWidth(520);
        return taken;
    }

    private static HBox sentence(String text) {
        Label words = Texts.wrapped(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, Texts.of("·", "muted"), words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static HBox line() {
        HBox line = new HBox(
                10,
                Icon.of(Feather.DOWNLOAD),
                Texts.wrapped(
                        "Drop files here. They are looked at where they lie; nothing changes until you import.",
                        "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Folders are for the window around: one may be a case. */
    private static boolean taken(DragEvent event) {
        return event.getDragboard().hasFiles()
                && event.getDragboard().getFiles().stream().noneMatch(File::isDirectory);
    }

    private void entered(DragEvent event) {
        if (taken(event) && !getStyleClass().contains(OVER)) {
            getStyleClass().add(OVER);
        }
    }

    private static void over(DragEvent event) {
        if (taken(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        getStyleClass().remove(OVER);
        if (taken(event)) {
            dropped.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
