package stillwatch.desktop.screen.sources;

import java.util.Locale;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import stillwatch.casefile.Stake;
import stillwatch.desktop.part.Texts;

/** One of the stakes, each with what choosing it says. */
final class StakeChoice extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    StakeChoice(Stake now) {
        getStyleClass().add("choices");
        for (Stake stake : Stake.values()) {
            RadioButton button = new RadioButton(StakeWords.of(stake));
            button.setId("stake-" + stake.name().toLowerCase(Locale.ROOT));
            button.setUserData(stake);
            button.setToggleGroup(group);
            button.setSelected(stake == now);
            button.setAccessibleText(StakeWords.of(stake) + ": " + StakeWords.meaning(stake));
            getChildren().add(new VBox(button, Texts.wrapped(StakeWords.meaning(stake), "caption", "choice-meaning")));
        }
    }

    Stake chosen() {
        return (Stake) group.getSelectedToggle().getUserData();
    }
}
