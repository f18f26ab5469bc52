package stillwatch.desktop.part;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a control says when the pointer rests on it. A tooltip is a window with a scene of its own, so it is made when the pointer
 * first comes; a screen reader hears the words at any time.
 */
public final class Tip {
    private Tip() {}

    /** Other words take the place of earlier ones, null takes them away. */
    public static void on(Control control, @Nullable String words) {
        control.setAccessibleHelp(words);
        if (control.getTooltip() != null) {
            show(control);
        }
        if (words != null && control.getProperties().putIfAbsent(Tip.class, true) == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show(control));
        }
    }

    private static void show(Control control) {
        String words = control.getAccessibleHelp();
        Tooltip made = control.getTooltip();
        if (words == null) {
            control.setTooltip(null);
        } else if (made == null) {
            control.setTooltip(new Tooltip(words));
        } else {
            made.setText(words);
        }
    }
}
