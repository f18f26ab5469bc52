package stillwatch.desktop.screen.search;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Texts;

/** Where nothing is shown: before anything was asked, and when nothing was found, with what to try. */
final class Nothing {
    private Nothing() {}

    static Empty asked() {
        Empty empty = new Empty(
                Feather.SEARCH,
                "Everything that came in or was written can be found",
                "Accounts, events, signals, documents, mail and pages of evidence, notes, reasons and the history."
                        + " Type a word, or a name, or part of an id.");
        empty.setId("search-begin");
        return empty;
    }

    static Empty found(Question question, Consumer<String> ask) {
        Empty empty = new Empty(
                Feather.SEARCH,
                "Nothing was found",
                "No text has all of " + ShownText.of(question.words()) + ". Fewer words find more, and so does the"
                        + " beginning of a word with *.");
        empty.setId("search-nothing");
        VBox others = others(question, ask);
        if (!others.getChildren().isEmpty()) {
            empty.getChildren().addAll(Texts.of("Try instead", "caption"), others);
        }
        return empty;
    }

    private static VBox others(Question question, Consumer<String> ask) {
        VBox others = new VBox(2);
        others.getStyleClass().add("try-instead");
        for (String other : question.instead()) {
            Button button = Buttons.link(ShownText.of(other), () -> ask.accept(other));
            button.setId("search-try-" + others.getChildren().size());
            others.getChildren().add(button);
        }
        return others;
    }
}
