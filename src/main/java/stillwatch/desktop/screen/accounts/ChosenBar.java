package stillwatch.desktop.screen.accounts;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** How many are chosen and what can be done with them; always there, so that choosing moves nothing. */
final class ChosenBar extends FlowPane {
    private final Label count = Texts.of("", "muted");
    private final Map<Deed, Button> buttons = new EnumMap<>(Deed.class);

    ChosenBar(Consumer<Deed> begin) {
        super(8, 6);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("chosen-bar");
        count.setId("chosen-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        getChildren().add(count);
        for (Deed deed : Deed.values()) {
            Button button = Buttons.withKey(Buttons.plain(deed.words(), () -> begin.accept(deed)), deed.key());
            button.setId(deed.id());
            buttons.put(deed, button);
            getChildren().add(button);
        }
        show(0);
    }

    void show(int chosen) {
        count.setText(chosen == 0 ? "None chosen" : Texts.number(chosen) + " chosen");
        buttons.forEach((deed, button) -> button.setDisable(chosen < deed.least()));
    }
}
