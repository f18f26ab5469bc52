package stillwatch.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import stillwatch.desktop.OnScreen;

/** Words under the pointer: nothing is made for them before the pointer comes. */
class TipTest {
    private Label label;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        label = OnScreen.fx(() -> {
            Label made = new Label("cut");
            new Scene(new StackPane(made));
            return made;
        });
    }

    private String toldTo() {
        return OnScreen.fx(() -> {
            label.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_ENTERED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.NONE,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null));
            return label.getTooltip() == null ? "" : label.getTooltip().getText();
        });
    }

    private void on(String words) {
        OnScreen.fx(() -> {
            Tip.on(label, words);
            return true;
        });
    }

    @Test
    void the_tooltip_is_made_when_the_pointer_comes_and_a_screen_reader_hears_it_before() {
        on("the whole");
        assertThat(OnScreen.fx(label::getTooltip)).isNull();
        assertThat(OnScreen.fx(label::getAccessibleHelp)).isEqualTo("the whole");
        assertThat(toldTo()).isEqualTo("the whole");
    }

    @Test
    void other_words_take_its_place_and_none_take_it_away() {
        on("first");
        toldTo();
        on("second");
        assertThat(OnScreen.fx(() -> label.getTooltip().getText())).isEqualTo("second");
        on(null);
        assertThat(toldTo()).isEmpty();
        on("third");
        assertThat(toldTo()).isEqualTo("third");
    }
}
