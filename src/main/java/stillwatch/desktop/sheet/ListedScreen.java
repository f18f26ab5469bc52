package stillwatch.desktop.sheet;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Screen;
import stillwatch.desktop.frame.Where;
import stillwatch.workbench.Topic;

/** A screen that is a list with a sheet beside it. */
public interface ListedScreen extends Screen {
    Listed<?, ?> listed();

    @Override
    default Region view() {
        return listed().view();
    }

    @Override
    default ObservableValue<? extends @Nullable Node> inspector() {
        return listed().inspected();
    }

    @Override
    default void show(Where where) {
        listed().show(where);
    }

    @Override
    default void changed(Set<Topic> topics) {
        listed().ask();
    }

    @Override
    default void close() {
        listed().close();
    }
}
