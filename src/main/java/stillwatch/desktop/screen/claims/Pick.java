package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A list of which one is chosen; a letter goes to the next that begins with it. */
final class Pick extends ComboBox<Option> {
    private static final String NOBODY = "";
    private static final double NARROWEST = 60;

    Pick(String id, String prompt, List<Option> options) {
        setId(id);
        setPromptText(prompt);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(NARROWEST);
        setPrefWidth(NARROWEST);
        setVisibleRowCount(12);
        getItems().setAll(options);
        Letters.stayIn(this);
        addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event.getCharacter()));
    }

    /** With a first line for nothing. */
    static Pick maybe(String id, String nothing, List<Option> options) {
        List<Option> all = new ArrayList<>(List.of(new Option(NOBODY, nothing)));
        all.addAll(options);
        Pick pick = new Pick(id, nothing, all);
        pick.getSelectionModel().selectFirst();
        return pick;
    }

    private void typed(String letter) {
        if (letter.isBlank() || getItems().isEmpty()) {
            return;
        }
        String wanted = letter.toLowerCase(Locale.ROOT);
        int from = getSelectionModel().getSelectedIndex() + 1;
        IntStream.range(from, from + getItems().size())
                .map(at -> at % getItems().size())
                .filter(at -> getItems().get(at).name().toLowerCase(Locale.ROOT).startsWith(wanted))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    Pick at(@Nullable String id) {
        getItems().stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(this::setValue);
        return this;
    }

    /** Null where none is chosen. */
    @Nullable
    String id() {
        Option one = getValue();
        return one == null || one.id().equals(NOBODY) ? null : one.id();
    }

    /** Empty where none is chosen. */
    String said() {
        return Objects.requireNonNullElse(id(), NOBODY);
    }
}
