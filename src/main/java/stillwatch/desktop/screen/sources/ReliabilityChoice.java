package stillwatch.desktop.screen.sources;

import java.util.Locale;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Texts;

/** One of the letters, each with what it means, or none. */
final class ReliabilityChoice extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    ReliabilityChoice(@Nullable Reliability now) {
        getStyleClass().add("choices");
        for (Reliability one : Reliability.values()) {
            add(one, one.name() + "  " + one.words(), one.meaning(), now);
        }
        add(null, "No letter yet", "It stays among those to assess.", now);
    }

    private void add(@Nullable Reliability one, String words, String meaning, @Nullable Reliability now) {
        RadioButton button = new RadioButton(words);
        button.setId("reliability-" + (one == null ? "none" : one.name().toLowerCase(Locale.ROOT)));
        button.setUserData(one);
        button.setToggleGroup(group);
        button.setSelected(one == now);
        button.setAccessibleText(words + ": " + meaning);
        getChildren().add(new VBox(button, Texts.wrapped(meaning, "caption", "choice-meaning")));
    }

    @Nullable
    String letter() {
        return group.getSelectedToggle().getUserData() instanceof Reliability one ? one.name() : null;
    }
}
