package stillwatch.desktop.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stillwatch.drawing.Drawing;
import stillwatch.workbench.Topic;

/** One screen of an open case. Made once, when first gone to; everything here happens on the UI thread. */
public interface Screen {
    Region view();

    /** What stands at the right; null for nothing. */
    ObservableValue<? extends @Nullable Node> inspector();

    /** Gone to: choose {@code where.id()}, type {@code where.words()}, ask what is not known yet. */
    void show(Where where);

    /** The case changed while this screen shows, or before it shows again. */
    void changed(Set<Topic> topics);

    /** Another span of time is to be kept to, or none any more. */
    default void scoped() {}

    /** What can be done here, for the palette, the keys and the list of keys. */
    default List<Command> commands() {
        return List.of();
    }

    /** What it shows as a drawing that can be written as SVG; empty for a screen that is none. */
    default Optional<Drawing> drawing() {
        return Optional.empty();
    }

    /** Files dropped on the window while this screen shows; false leaves them to the import. */
    default boolean drop(List<Path> files) {
        return false;
    }

    default void close() {}
}
