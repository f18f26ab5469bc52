package stillwatch.desktop.screen.evidence;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.ScreenHead;

/** Title, filter, the list, and beside it the viewer as soon as something is chosen. */
final class EvidenceView extends VBox {
    private static final double LIST = 0.36;
    private final SplitPane split = new SplitPane();
    private final TextField filter = new TextField();
    private final Button close;
    private final ScreenHead head;
    private final Node viewer;

    EvidenceView(EvidenceScreen screen, ListPane list, Node viewer, Consumer<String> filtered) {
        this.viewer = viewer;
        getStyleClass().add("screen");
        head = new ScreenHead(
                "Evidence",
                named(Buttons.plain("Verify all", screen::verifyAll), "evidence-verify-all", null),
                named(Buttons.plain("Cite", screen::cite), "evidence-cite", "C"),
                named(Buttons.primary("Add files…", screen::choose), "evidence-add", "A"));
        filter.setId("evidence-filter");
        filter.setPromptText("Filter: words of name, type, origin, hash");
        filter.setAccessibleText("Filter the evidence");
        filter.setPrefColumnCount(28);
        filter.textProperty().subscribe((was, is) -> filtered.accept(is));
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.start();
                event.consume();
            }
        });
        close = named(Buttons.plain("Close the viewer", screen::closeViewer), "viewer-close", null);
        HBox row = new HBox(8, filter, Panel.spring(), close);
        split.getItems().add(list.panel());
        VBox.setVgrow(split, Priority.ALWAYS);
        HBox.setHgrow(filter, Priority.SOMETIMES);
        viewing(false);
        getChildren().addAll(head, row, split);
    }

    private static Button named(Button button, String id, @org.jspecify.annotations.Nullable String key) {
        button.setId(id);
        return Buttons.withKey(button, key);
    }

    static Empty empty(Runnable add) {
        return new Empty(
                Feather.FOLDER_PLUS,
                "No evidence yet",
                "Letters, screenshots, messages, reports: each is kept unchanged under its SHA-256. Drop files here, or add them.",
                Buttons.plain("Add files…", add));
    }

    void viewing(boolean now) {
        close.setVisible(now);
        close.setManaged(now);
        if (now && !split.getItems().contains(viewer)) {
            split.getItems().add(viewer);
            split.setDividerPositions(LIST);
        } else if (!now) {
            split.getItems().remove(viewer);
        }
    }

    void saying(String words) {
        head.saying(words);
    }

    void filter(String words) {
        if (!filter.getText().equals(words)) {
            filter.setText(words);
        }
    }

    void startFilter() {
        filter.requestFocus();
        filter.selectAll();
    }
}
