package stillwatch.desktop.screen.overview;

import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.part.Tiles;

/** Where a case is empty: the three steps, each with its button. */
final class StartPanel extends VBox {
    StartPanel(Navigator navigator) {
        getStyleClass().add("start");
        setId("overview-start");
        Button bring = Buttons.primary("Import files", () -> navigator.goTo(Where.of(ScreenName.IMPORT)));
        Button look = Buttons.plain("Go to the accounts", () -> navigator.goTo(Where.of(ScreenName.ACCOUNTS)));
        Button decide = Buttons.plain("Go to the history", () -> navigator.goTo(Where.of(ScreenName.HISTORY)));
        bring.setId("overview-start-import");
        look.setId("overview-start-accounts");
        decide.setId("overview-start-history");
        Tiles steps = new Tiles(
                14,
                step(
                        Feather.DOWNLOAD,
                        "1  Bring files",
                        "Drop exports, reports, mail or screenshots on this window. Nothing is changed in them, and"
                                + " every import gives a receipt that adds up.",
                        bring),
                step(
                        Feather.USERS,
                        "2  Look",
                        "Sort and filter the accounts, open one, see when it was active and what it shares with"
                                + " others. Write down what you notice.",
                        look),
                step(
                        Feather.CHECK_CIRCLE,
                        "3  Decide",
                        "Link accounts or keep them apart, each with a reason. Everything stands in the history with"
                                + " your name, and everything can be taken back.",
                        decide));
        Region drop = Pressable.of(
                new Empty(Feather.INBOX, "Drop files here", "Or anywhere else on this window, one or many at once."),
                "Import files",
                () -> navigator.goTo(Where.of(ScreenName.IMPORT)));
        drop.getStyleClass().add("drop-target");
        VBox.setVgrow(drop, Priority.ALWAYS);
        getChildren().addAll(Texts.of("Three steps to begin", "section-title"), steps, drop);
    }

    private static VBox step(Feather icon, String title, String words, Button button) {
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        VBox card =
                new VBox(Icon.of(icon), Texts.of(title, "section-title"), Texts.wrapped(words, "muted"), rest, button);
        card.getStyleClass().addAll("panel", "tile", "step");
        return card;
    }
}
