package stillwatch.desktop.screen.accounts;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Texts;

/** Lines of an inspector: what at the left, how much at the right; some lead somewhere. */
final class Lines {
    private Lines() {}

    static HBox of(String left, String right, @Nullable Runnable go, String... styles) {
        Label words = Texts.foreign(left, styles);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label aside = Texts.of(right, "muted");
        aside.setMinWidth(Label.USE_PREF_SIZE);
        return going(new HBox(words, aside), left + ", " + right, go);
    }

    private static void say(VBox lines, String text, String... styles) {
        if (!text.isEmpty()) {
            lines.getChildren().add(Texts.wrapped(text, styles));
        }
    }

    /** As long as it needs to be, with a line about it below. */
    static Node block(String text, String caption, @Nullable Runnable go, Node... marks) {
        VBox lines = new VBox(2);
        HBox.setHgrow(lines, Priority.ALWAYS);
        if (marks.length > 0) {
            lines.getChildren().add(new HBox(4, marks));
        }
        say(lines, ShownText.of(text, 1000));
        say(lines, ShownText.of(caption, 300), "caption");
        return going(new HBox(lines), text + " " + caption, go);
    }

    private static HBox going(HBox line, String spoken, @Nullable Runnable go) {
        line.getStyleClass().add("row-line");
        if (go != null) {
            line.getStyleClass().add("go");
            line.setFocusTraversable(true);
            line.setAccessibleRole(AccessibleRole.BUTTON);
            line.setAccessibleText(ShownText.of(spoken));
            line.setOnMouseClicked(event -> go.run());
            line.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    event.consume();
                    go.run();
                }
            });
        }
        return line;
    }

    /** The first so many, and how many are left out. */
    static List<Node> first(List<? extends Node> all, int most, String what) {
        List<Node> shown = new java.util.ArrayList<>(all.subList(0, Math.min(most, all.size())));
        if (all.size() > most) {
            shown.add(Texts.of("and " + Texts.number(all.size() - most) + " more " + what, "caption"));
        }
        return shown;
    }
}
