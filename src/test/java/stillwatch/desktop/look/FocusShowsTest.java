package stillwatch.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import stillwatch.desktop.OnScreen;

/** Whoever goes by keys sees where they are. */
class FocusShowsTest {
    private static final int SIDE = 120;

    private static Map<String, Supplier<Node>> controls() {
        Map<String, Supplier<Node>> all = new LinkedHashMap<>();
        all.put("button", () -> new Button("a"));
        all.put("toggle button", () -> new ToggleButton("a"));
        all.put("box", () -> new CheckBox("a"));
        all.put("ticked box", () -> {
            CheckBox ticked = new CheckBox("a");
            ticked.setSelected(true);
            return ticked;
        });
        all.put("radio button", () -> new RadioButton("a"));
        all.put("chosen radio button", () -> {
            RadioButton chosen = new RadioButton("a");
            chosen.setSelected(true);
            return chosen;
        });
        all.put("field", TextField::new);
        all.put("text", TextArea::new);
        all.put("choice", ChoiceBox::new);
        all.put("combo", ComboBox::new);
        all.put("slider", Slider::new);
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void a_control_that_has_the_keys_looks_otherwise(Theme theme) throws Exception {
        FxToolkit.registerPrimaryStage();
        for (Map.Entry<String, Supplier<Node>> one : controls().entrySet()) {
            assertThat(OnScreen.fx(() -> differ(one.getValue().get(), theme, "")))
                    .as(one.getKey())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void so_does_each_end_of_a_range(Theme theme) throws Exception {
        FxToolkit.registerPrimaryStage();
        for (String end : new String[] {".low-thumb", ".high-thumb"}) {
            assertThat(OnScreen.fx(() -> differ(new RangeSlider(0, 9, 2, 7), theme, end)))
                    .as(end)
                    .isPositive();
        }
    }

    /** How many of its points are drawn otherwise; {@code part}: of what has the keys within it. */
    private static int differ(Node control, Theme theme, String part) {
        Scene scene = new Scene(new StackPane(control), SIDE, SIDE);
        new Look(theme, 100).dress(scene);
        int[] before = points(scene);
        Node focused = part.isEmpty() ? control : control.lookup(part);
        focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        int[] after = points(scene);
        int other = 0;
        for (int i = 0; i < before.length; i++) {
            other += before[i] == after[i] ? 0 : 1;
        }
        return other;
    }

    private static int[] points(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return SwingFXUtils.fromFXImage(scene.snapshot(null), null).getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
    }
}
