package stillwatch.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
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
            if (key != null
                    && !(key instanceof KeyCharacterCombination)
                    && matches(key, event)
                    && !(typing && bare(key))
                    && command.possible().getAsBoolean()) {
                event.consume();
                command.action().run();
                return;
            }
        }
    }

    /** Signs are known once they are typed: which key makes them depends on the keyboard. */
    void typed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof Node node && typing(node);
        if (typing || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        for (Command command : commands.get()) {
            if (sign(command.key()).equals(event.getCharacter())
                    && command.possible().getAsBoolean()) {
                event.consume();
                command.action().run();
                return;
            }
        }
    }

    private static String sign(@Nullable KeyCombination key) {
        if (key instanceof KeyCharacterCombination sign) {
            return sign.getCharacter();
        }
        return key != null && printed(key).equals("?") ? "?" : "";
    }

    /** Where a sign stands depends on the keyboard: plus may need Shift, or be the one beside the numbers. */
    private static boolean matches(KeyCombination key, KeyEvent event) {
        if (key.match(event)) {
            return true;
        }
        if (!(key instanceof KeyCodeCombination code) || !event.isShortcutDown()) {
            return false;
        }
        return switch (code.getCode()) {
            case PLUS ->
                event.getCode() == KeyCode.EQUALS || event.getCode() == KeyCode.ADD || event.getCode() == KeyCode.PLUS;
            case MINUS -> event.getCode() == KeyCode.SUBTRACT;
            default -> false;
        };
    }

    /** As it is printed on a key: a question mark is one wherever it stands. */
    static String printed(KeyCombination key) {
        String text = key.getDisplayText();
        return text.equals("Shift+/")
                ? "?"
                : text.replace("←", "Left").replace("→", "Right").replace("↑", "Up").replace("↓", "Down");
    }

    static boolean typing(Node node) {
        return switch (node) {
            case TextInputControl input -> input.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            default -> false;
        };
    }

    /** A key by itself, which means something on the screen that shows only. */
    static boolean ofScreen(KeyCombination key) {
        return plain(key) && !printed(key).equals("?");
    }

    /** Undo in a text field undoes typing, so the shortcuts of editing count as bare there. */
    private static boolean bare(KeyCombination key) {
        return plain(key)
                || (key instanceof KeyCodeCombination code
                        && "ZYACVX".contains(code.getCode().getName()));
    }

    private static boolean plain(KeyCombination key) {
        return key.getControl() != KeyCombination.ModifierValue.DOWN
                && key.getAlt() != KeyCombination.ModifierValue.DOWN
                && key.getMeta() != KeyCombination.ModifierValue.DOWN
                && key.getShortcut() != KeyCombination.ModifierValue.DOWN;
    }
}
