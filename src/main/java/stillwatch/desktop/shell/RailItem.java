package stillwatch.desktop.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.part.Tip;

/** One screen in the rail: its picture, its name, how much is in it. */
final class RailItem extends ToggleButton {
    private final ScreenName screen;
    private final Label name;
    private final Label count = Texts.of("", "count");
    private final Region spring = Panel.spring();
    private final HBox line;

    RailItem(ScreenName screen) {
        this.screen = screen;
        this.name = Texts.of(screen.title());
        this.line = new HBox(9, Icon.of(picture(screen)), name, spring, count);
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("rail-item");
        setId("rail-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        setAccessibleText(screen.title());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(22));
    }

    ScreenName screen() {
        return screen;
    }

    void count(String text) {
        count.setText(text);
    }

    /** Only the picture, its name in a tooltip. */
    void narrow(boolean now) {
        for (Node beside : List.of(name, spring, count)) {
            beside.setVisible(!now);
            beside.setManaged(!now);
        }
        line.prefWidthProperty().unbind();
        if (now) {
            line.setPrefWidth(USE_COMPUTED_SIZE);
        } else {
            line.prefWidthProperty().bind(widthProperty().subtract(22));
        }
        line.setAlignment(now ? Pos.CENTER : Pos.CENTER_LEFT);
        Tip.on(this, now ? screen.title() : null);
    }

    private static Feather picture(ScreenName screen) {
        return switch (screen) {
            case OVERVIEW -> Feather.HOME;
            case IMPORT -> Feather.DOWNLOAD;
            case EVIDENCE -> Feather.FILE_TEXT;
            case SOURCES -> Feather.BOOK_OPEN;
            case ACCOUNTS -> Feather.USERS;
            case TIMELINE -> Feather.BAR_CHART;
            case INCIDENTS -> Feather.FLAG;
            case SEARCH -> Feather.SEARCH;
            case CLAIMS -> Feather.MESSAGE_SQUARE;
            case BRIEF -> Feather.PRINTER;
            case HISTORY -> Feather.CLOCK;
        };
    }
}
