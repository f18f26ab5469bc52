package stillwatch.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.part.Texts;

/**
 * While nobody waits for anything: makes one of each larger control, dressed like the window and never shown, so that the first
 * screen that has one need not load all it consists of. One at a time, with rests between: the UI thread stays free.
 */
final class Warming {
    private static final Duration REST = Duration.millis(25);
    private static final double SIDE = 400;
    private final Deque<Supplier<Node>> ahead = new ArrayDeque<>(List.of(
            TextField::new,
            Warming::table,
            SplitPane::new,
            Warming::list,
            Warming::choice,
            CheckBox::new,
            TextArea::new));
    private final StackPane nowhere = new StackPane();
    private final PauseTransition rest = new PauseTransition(REST);

    /** {@code like}: the scene of the window. */
    Warming(Scene like) {
        Scene scene = new Scene(nowhere, SIDE, SIDE);
        scene.setUserAgentStylesheet(like.getUserAgentStylesheet());
        scene.getStylesheets().setAll(like.getStylesheets());
        rest.setOnFinished(event -> next());
    }

    void start() {
        rest.playFromStart();
    }

    void stop() {
        ahead.clear();
        rest.stop();
    }

    private void next() {
        Supplier<Node> one = ahead.poll();
        if (one != null) {
            nowhere.getChildren().setAll(one.get());
            nowhere.applyCss();
            nowhere.layout();
            rest.playFromStart();
        } else {
            nowhere.getChildren().clear();
        }
    }

    private static Node table() {
        Table<String> table = new Table<>(
                "",
                Texts.of(""),
                Columns.text("a", SIDE / 2, row -> row),
                Columns.number("b", SIDE / 2, String::length));
        table.getItems().setAll("a", "b");
        return table;
    }

    private static Node list() {
        ListView<String> list = new ListView<>();
        list.getItems().setAll("a", "b");
        return list;
    }

    private static Node choice() {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll("a", "b");
        return choice;
    }
}
