package stillwatch.desktop.screen.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.claim.Status;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.workbench.Refused;

/** Claims of the sample of what was reported, driven by mouse and keys. */
class ClaimsScreenTest {
    @TempDir
    Path folder;

    private static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.CLAIMS, ClaimsScreen::new);
    }

    private static String id(FilledCase made, String ref) throws Refused {
        return made.opened.claims().proposition(ref).id();
    }

    private static void at(OnScreen on, String id) {
        on.show(Where.of(ScreenName.CLAIMS).at(id));
    }

    private static String text(OnScreen on, String query) {
        return on.robot.lookup(query).queryAs(Label.class).getText();
    }

    private static boolean says(OnScreen on, String words) {
        return !on.robot
                .lookup((Label label) -> label.getText() != null && label.getText().contains(words))
                .queryAll()
                .isEmpty();
    }

    private static void press(OnScreen on, String query) {
        Node node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            if (node instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) node).fire();
            }
            return true;
        });
        on.settle();
    }

    private static void type(OnScreen on, String query, String words) {
        TextInputControl field = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            field.requestFocus();
            field.setText(words);
            return true;
        });
        on.settle();
    }

    private static void pick(OnScreen on, String query, String begins) {
        ComboBox<?> box = on.robot.lookup(query).query();
        assertThat(OnScreen.fx(() -> picked(box, begins))).as(begins).isTrue();
        on.settle();
    }

    private static <T> boolean picked(ComboBox<T> box, String begins) {
        for (T one : box.getItems()) {
            String words = box.getConverter() == null ? one.toString() : box.getConverter().toString(one);
            if (words.startsWith(begins)) {
                box.setValue(one);
                return true;
            }
        }
        return false;
    }

    private static List<String> sentences(OnScreen on) {
        TableView<ClaimRow> table = on.robot.lookup("#claims-table").queryTableView();
        return OnScreen.fx(() -> table.getItems().stream().map(ClaimRow::sentence).toList());
    }

    @Test
    void it_can_be_looked_at() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            at(on, id(made, "P1"));
            press(on, "#origins-unfold");
            on.picture("claims-light", 1260, 900, Theme.LIGHT);
            on.picture("claims-tall", 1260, 2400, Theme.LIGHT);
            on.picture("claims-dark", 1260, 900, Theme.DARK);
            on.picture("claims-small", 960, 640, Theme.LIGHT);
            on.picture("claims-large-text", 1260, 900, new Look(Theme.LIGHT, 200));
            for (Tab tab : Tab.values()) {
                press(on, "#claims-tab-" + tab.name().toLowerCase(java.util.Locale.ROOT));
                on.picture("claims-" + tab.name().toLowerCase(java.util.Locale.ROOT), 1260, 1000, Theme.LIGHT);
            }
            press(on, "#claim-decide");
            on.picture("claims-decide", 1260, 1100, Theme.DARK);
            assertThat(on.troubles).isEmpty();
        }
    }
}
