package stillwatch.desktop.frame;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something one can do, by button, by key and from the palette.
 *
 * @param name as a person would say it, "Link accounts"
 * @param key null where it has none; a bare letter works wherever nothing is being typed
 */
public record Command(String name, @Nullable KeyCombination key, BooleanSupplier possible, Runnable action) {
    public static Command of(String name, @Nullable String key, Runnable action) {
        return new Command(name, key == null ? null : KeyCombination.valueOf(key), () -> true, action);
    }

    public Command when(BooleanSupplier now) {
        return new Command(name, key, now, action);
    }
}
