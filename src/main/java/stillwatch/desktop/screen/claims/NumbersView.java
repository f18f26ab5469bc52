package stillwatch.desktop.screen.claims;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Panel;

/** All numbers, those of one measure and subject side by side. */
final class NumbersView extends StackPane {
    private final VBox panels = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(panels);

    NumbersView() {
        setId("numbers-view");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    void show(Here here) {
        List<Panel> all = here.now().groups().stream()
                .map(group -> new Panel(new NumberLines(here, group)))
                .toList();
        panels.getChildren().setAll(all);
        Node shown = all.isEmpty() ? new Panel(empty()) : scroll;
        getChildren().setAll(shown);
    }

    private static Empty empty() {
        return new Empty(
                Feather.BAR_CHART_2,
                "No number yet",
                "Numbers are kept as they were stated, with their hedge, and stand side by side here. Import a table of them, or add one.");
    }
}
