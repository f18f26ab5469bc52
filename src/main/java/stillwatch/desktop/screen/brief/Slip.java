package stillwatch.desktop.screen.brief;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.brief.compare.Comparison;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;

/** What has just changed, in the words of the brief, while its pages are made anew. */
final class Slip extends VBox {
    private static final int MOST = 3;
    private final VBox found = new VBox(8);
    private final Label title = Texts.of("Changed just now", "section-title");
    private final Label more = Texts.wrapped("", "caption");

    Slip() {
        super(8);
        getStyleClass().addAll("panel", "brief-slip");
        setId("brief-slip");
        HBox head = new HBox(8, title, more, Panel.spring(), Buttons.icon(Feather.X, "Put the note away", this::leave));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().getLast().setId("brief-slip-close");
        getChildren().addAll(head, found);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Nothing is said of what changes no word of the brief, such as a note on a file. */
    void show(Comparison comparison) {
        List<Node> cards = comparison.differences().stream()
                .limit(MOST)
                .<Node>map(DifferenceCard::new)
                .toList();
        int rest = comparison.differences().size() - cards.size();
        found.getChildren().setAll(cards);
        more.setText(rest > 0 ? "and " + Texts.counted(rest, "more place", "more places") : "");
        setVisible(!cards.isEmpty());
    }

    void leave() {
        setVisible(false);
    }
}
