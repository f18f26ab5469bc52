package stillwatch.desktop.shell;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** Every key that works right now. */
final class KeysCard {
    private KeysCard() {}

    static Card of(List<Command> commands, Runnable close) {
        GridPane grid = new GridPane(18, 7);
        int row = 0;
        for (Command command : commands) {
            if (command.key() != null) {
                grid.addRow(row++, Buttons.key(KeyMap.printed(command.key())), Texts.of(command.name()));
            }
        }
        grid.addRow(row++, Buttons.key("Tab"), Texts.of("Next control; Shift+Tab the one before"));
        grid.addRow(row, Buttons.key("Esc"), Texts.of("Close what lies over the window"));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setPrefViewportHeight(Math.min(420, 30 * (row + 1)));
        return new Card("Keys", close, scroll);
    }
}
