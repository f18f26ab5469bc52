package stillwatch.desktop.part;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** A row or a card that is a button: reached with Tab, pressed with Enter, Space or the mouse. */
public final class Pressable {
    private Pressable() {}

    /** {@code name} is what a screen reader says. */
    public static <R extends Region> R of(R region, String name, Runnable action) {
        region.setFocusTraversable(true);
        region.setAccessibleRole(AccessibleRole.BUTTON);
        region.setAccessibleText(name);
        region.setCursor(Cursor.HAND);
        region.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                region.requestFocus();
                action.run();
            }
        });
        region.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
        return region;
    }
}
