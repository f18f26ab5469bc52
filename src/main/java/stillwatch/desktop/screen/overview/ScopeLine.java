package stillwatch.desktop.screen.overview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Scope;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.timeline.view.TimeSpan;

/** Says to which span the numbers keep, and takes it away; there only while one is chosen. */
final class ScopeLine extends FlowPane {
    private final Desk desk;
    private final Label words = Texts.of("", "strong");

    ScopeLine(Desk desk) {
        super(10, 4);
        this.desk = desk;
        setId("overview-scope");
        words.setId("overview-scope-words");
        Button clear = Buttons.link("Clear", () -> desk.scope().set(null));
        clear.setId("overview-scope-clear");
        Label rest =
                Texts.wrapped("Accounts, events and activity keep to it. Everything else is all there is.", "muted");
        getChildren().addAll(words, clear, rest);
        look();
    }

    void look() {
        TimeSpan span = desk.scope().span();
        setVisible(span != null);
        setManaged(span != null);
        if (span != null) {
            words.setText("Only " + Scope.words(span, desk.taste().zone()));
        }
    }
}
