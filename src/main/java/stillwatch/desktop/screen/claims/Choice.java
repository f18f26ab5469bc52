package stillwatch.desktop.screen.claims;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of a few words of ours, always one chosen. */
final class Choice<T extends Enum<T>> extends ComboBox<T> {
    private static final double NARROWEST = 60;

    Choice(String id, List<T> all, T first, Function<T, String> words) {
        setId(id);
        getItems().setAll(all);
        setValue(first);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(NARROWEST);
        setPrefWidth(NARROWEST);
        Letters.stayIn(this);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public T fromString(String text) {
                return all.stream()
                        .filter(one -> words.apply(one).toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(first);
            }
        });
    }
}
