package stillwatch.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Scope;
import stillwatch.desktop.part.Icon;
import stillwatch.timeline.view.TimeSpan;

/** The span of time that screens keep to, as long as there is one; a click takes it away. */
final class ScopeChip extends Button {
    private final Desk desk;

    ScopeChip(Desk desk) {
        this.desk = desk;
        setId("scope");
        getStyleClass().addAll("chip", "accent", "round", "scope-chip");
        setGraphic(Icon.of(Feather.X));
        setContentDisplay(ContentDisplay.RIGHT);
        setOnAction(event -> desk.scope().set(null));
        desk.scope().spanProperty().subscribe(this::show);
        desk.taste().zoneProperty().subscribe((before, now) -> show());
        show();
    }

    private void show() {
        TimeSpan span = desk.scope().span();
        setVisible(span != null);
        setManaged(span != null);
        if (span != null) {
            String words = Scope.words(span, desk.taste().zone());
            setText(words);
            setAccessibleText("Only " + words + ". " + Scope.RULE + " Press to see all of it again.");
            setTooltip(new Tooltip(Scope.RULE + " Click to see all of it again."));
        }
    }
}
