package stillwatch.desktop.screen.search;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import stillwatch.search.Hit;

/** One find: chosen by focus, gone to with Enter or a double click. */
final class FindRow extends VBox {
    private static final int ROOM = 90;
    private final Hit hit;

    FindRow(Hit hit, Consumer<Hit> chosen, Consumer<Hit> go) {
        this.hit = hit;
        getStyleClass().addAll("row-line", "go", "find");
        getChildren().add(new MarkedText(Run.of(hit.title(), ROOM), "find-title"));
        if (!hit.snippet().text().isBlank()) {
            getChildren().add(new MarkedText(Run.of(hit.snippet(), ROOM), "find-snippet"));
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(KindWords.one(hit.kind()) + " " + hit.title().text());
        focusedProperty().subscribe((was, is) -> {
            if (is) {
                chosen.accept(hit);
            }
        });
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go.accept(hit);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go.accept(hit);
            }
        });
    }

    Hit hit() {
        return hit;
    }
}
