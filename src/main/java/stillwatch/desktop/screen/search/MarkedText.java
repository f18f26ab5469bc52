package stillwatch.desktop.screen.search;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import stillwatch.desktop.part.Texts;

/** Text in which what was asked for stands out, by its ground and not by colour alone. */
final class MarkedText extends TextFlow {
    MarkedText(List<Run> runs, String style) {
        getStyleClass().addAll("marked-text", style);
        setMinWidth(0);
        for (Run run : runs) {
            getChildren().add(run.marked() ? mark(run) : plain(run));
        }
    }

    private static Label mark(Run run) {
        Label label = Texts.wrapped(run.text(), "hit-mark");
        label.setMinWidth(0);
        return label;
    }

    private static Text plain(Run run) {
        Text text = new Text(run.text());
        text.getStyleClass().add("plain-run");
        return text;
    }
}
