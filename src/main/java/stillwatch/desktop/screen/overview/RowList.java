package stillwatch.desktop.screen.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;

/** A panel with a title, what is said beside it, and rows that scroll where they have no room. */
final class RowList extends VBox {
    private final VBox rows = new VBox();
    private final Label aside = Texts.of("", "caption");
    private final String whenNone;

    RowList(String title, String id, String whenNone) {
        this.whenNone = whenNone;
        getStyleClass().addAll("panel", "row-list");
        setId(id);
        Label name = Texts.of(title, "section-title");
        name.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, name, Panel.spring(), aside);
        head.getStyleClass().add("row-list-head");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    void show(List<? extends Node> now, String said) {
        aside.setText(said);
        if (now.isEmpty()) {
            rows.getChildren().setAll(Texts.wrapped(whenNone, "muted"));
        } else {
            rows.getChildren().setAll(now);
        }
    }
}
