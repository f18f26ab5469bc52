package stillwatch.desktop.screen.brief;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.screen.FilledCase;

/** The Brief screen of a real case, and what a person does and reads there. */
abstract class BriefOnScreen {
    @TempDir
    Path folder;

    static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.BRIEF, BriefScreen::new);
    }

    static void press(OnScreen on, String query) {
        ButtonBase node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            node.fire();
            return true;
        });
        on.settle();
    }

    static void type(OnScreen on, String query, String words) {
        TextInputControl field = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            field.setText(words);
            return true;
        });
        on.settle();
    }

    static void focus(OnScreen on, String query) {
        Node node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            node.requestFocus();
            return true;
        });
    }

    static boolean shows(OnScreen on, String query) {
        return on.robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** Everything in it that can be read. */
    static String words(OnScreen on, String query) {
        Node node = on.robot.lookup(query).query();
        return OnScreen.fx(() -> text(node));
    }

    static String text(Node node) {
        return switch (node) {
            case Labeled label -> label.getText() + "\n";
            case Text text -> text.getText();
            case ScrollPane pane -> text(pane.getContent());
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .map(BriefOnScreen::text)
                        .collect(Collectors.joining());
            default -> "";
        };
    }
}
