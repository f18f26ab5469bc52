package stillwatch.desktop.screen.accounts;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** A few things of which one is chosen, side by side. */
final class Choices<E> extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();

    Choices(String name, List<E> all, Function<E, String> words, @Nullable E first) {
        super(6, 6);
        setAccessibleText(name);
        all.forEach(one -> add(one, words.apply(one), one.equals(first)));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null && was != null) {
                group.selectToggle(was);
            }
        });
    }

    private void add(E one, String words, boolean first) {
        ToggleButton button = new ToggleButton(words);
        button.setId("choose-" + words.toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.setUserData(one);
        button.setToggleGroup(group);
        button.setSelected(first);
        getChildren().add(button);
    }

    /** Null while none is chosen. */
    @SuppressWarnings("unchecked")
    @Nullable
    E value() {
        return group.getSelectedToggle() == null
                ? null
                : (E) group.getSelectedToggle().getUserData();
    }

    void onChange(Runnable then) {
        group.selectedToggleProperty().subscribe(now -> then.run());
    }
}
