package stillwatch.desktop.screen.brief;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One of a few, side by side; the arrow keys go from one to the next. */
final class Segments<E extends Enum<E>> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<E> turned;
    private boolean setting;

    Segments(String name, List<E> all, Function<E, String> words, Consumer<E> turned) {
        this.turned = turned;
        getStyleClass().addAll("segments", "brief-segments");
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        all.forEach(one -> getChildren().add(segment(name, one, words.apply(one))));
        getChildren().getLast().getStyleClass().add("last");
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            }
        });
    }

    private ToggleButton segment(String name, E one, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId("brief-" + one.name().toLowerCase(Locale.ROOT));
        button.setUserData(one);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(name + ": " + words);
        button.selectedProperty().subscribe((was, is) -> {
            if (is && !setting) {
                turned.accept(one);
            }
        });
        return button;
    }

    void choose(E one) {
        setting = true;
        group.getToggles().stream()
                .filter(toggle -> one.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
        setting = false;
    }
}
