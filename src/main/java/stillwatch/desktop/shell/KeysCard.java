package stillwatch.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** Every key that works right now: those of the screen that shows, then those that always do. */
final class KeysCard {
    private static final String ALWAYS = "Everywhere";

    private KeysCard() {}

    static Card of(List<Command> commands, Runnable close) {
        List<Node> here = lines(commands, KeyMap::ofScreen);
        List<Node> always = lines(commands, key -> !KeyMap.ofScreen(key));
        always.add(line("Tab", "Next control; Shift+Tab the one before"));
        always.add(line("Esc", "Close what lies over the window"));
        VBox groups = new VBox(18, group(ALWAYS, always));
        if (!here.isEmpty()) {
            groups.getChildren().addFirst(group("On this screen", here));
        }
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("keys-scroll");
        return new Card("Keys", close, scroll);
    }

    private static List<Node> lines(List<Command> commands, Predicate<KeyCombination> which) {
        List<Node> lines = new ArrayList<>();
        for (Command command : commands) {
            KeyCombination key = command.key();
            if (key != null && which.test(key)) {
                lines.add(line(KeyMap.printed(key), command.name()));
            }
        }
        return lines;
    }

    private static Node group(String title, List<Node> lines) {
        FlowPane pane = new FlowPane(18, 7);
        pane.getChildren().addAll(lines);
        pane.setPrefWrapLength(0);
        return new VBox(8, Texts.of(title, "section-title"), pane);
    }

    private static Node line(String key, String does) {
        HBox cap = new HBox(Buttons.key(key));
        cap.getStyleClass().add("key-room");
        cap.setAlignment(Pos.CENTER_LEFT);
        Label words = Texts.wrapped(does);
        HBox line = new HBox(8, cap, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("key-line");
        return line;
    }
}
