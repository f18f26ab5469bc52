package stillwatch.desktop.screen.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import org.jspecify.annotations.Nullable;

/** A choice that tells only what the person chose, not what was filled in. */
final class Chosen<T> extends ChoiceBox<T> {
    private boolean filling;

    Chosen(String id, String name, Function<T, String> words) {
        setId(id);
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(Choices.shown(words));
    }

    void onChoice(Consumer<T> chosen) {
        valueProperty().subscribe((was, now) -> {
            if (!filling && now != null) {
                chosen.accept(now);
            }
        });
    }

    void fill(List<T> all, @Nullable T now) {
        filling = true;
        if (!getItems().equals(all)) {
            getItems().setAll(all);
        }
        setValue(now);
        filling = false;
    }
}
