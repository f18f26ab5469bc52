package stillwatch.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import stillwatch.desktop.frame.Command;

/** Keys lead to commands; a bare letter does not while something is being typed. */
final class KeyMap {
    private final Supplier<List<Command>> commands;

    KeyMap(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof Node node && typing(node);
        for (Command command : commands.get()) {
            KeyCombination key = command.key();
            if (key != null && key.match(event) && !(typing && bare(key)) && command.possible().getAsBoolean()) {
                event.consume();
                command.action().run();
                return;
            }
        }
    }

    private static boolean typing(Node node) {
        return node instanceof TextInputControl input && input.isEditable();
    }

    /** Undo in a text field undoes typing, so the shortcuts of editing count as bare there. */
    private static boolean bare(KeyCombination key) {
        boolean plain = key.getControl() != KeyCombination.ModifierValue.DOWN
                && key.getAlt() != KeyCombination.ModifierValue.DOWN
                && key.getMeta() != KeyCombination.ModifierValue.DOWN
                && key.getShortcut() != KeyCombination.ModifierValue.DOWN;
        return plain || (key instanceof KeyCodeCombination code && "ZYACVX".contains(code.getCode().getName()));
    }
}
