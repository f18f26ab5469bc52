package stillwatch.desktop.screen.claims;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyEvent;

/** In a list of choices a letter goes to a choice, so it is none of the keys of the screen. */
final class Letters {
    private Letters() {}

    static void stayIn(ComboBoxBase<?> box) {
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
            if (plain && (event.getCode().isLetterKey() || event.getCode().isDigitKey())) {
                event.consume();
            }
        });
    }
}
