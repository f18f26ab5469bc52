package stillwatch.desktop.screen.brief;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import stillwatch.brief.compare.Difference;
import stillwatch.brief.compare.Word;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.BrokenLines;
import stillwatch.desktop.part.Texts;

/** What two versions say, in one text: what is new underlined, what is gone struck through, never by colour alone. */
final class MarkedWords extends TextFlow {
    private static final int LONGEST = 1_500;

    private MarkedWords(Difference one) {
        getStyleClass().add("marked-words");
        setMinWidth(0);
        one.words().forEach(word -> getChildren().add(run(word)));
        setAccessibleText(spoken(one));
    }

    /** Text that cannot be wrapped in runs stands in two lines: as it was, as it is. */
    static Node of(Difference one) {
        boolean hard = one.words().stream().anyMatch(word -> BrokenLines.needed(word.text()));
        return hard ? plain(one) : new MarkedWords(one);
    }

    private static Label plain(Difference one) {
        String was = one.was().isEmpty() ? "" : "Was: " + ShownText.of(one.was(), LONGEST);
        String now = one.now().isEmpty() ? "" : "Now: " + ShownText.of(one.now(), LONGEST);
        return Texts.wrapped((was + "\n" + now).strip());
    }

    private static Text run(Word word) {
        Text text = new Text(ShownText.of(word.text(), LONGEST));
        text.getStyleClass()
                .add(
                        switch (word.mark()) {
                            case SAME -> "words-same";
                            case NEW -> "words-new";
                            case GONE -> "words-gone";
                        });
        text.setUnderline(word.mark() == Word.Mark.NEW);
        text.setStrikethrough(word.mark() == Word.Mark.GONE);
        return text;
    }

    private static String spoken(Difference one) {
        return switch (one.kind()) {
            case NEW -> "New: " + one.now();
            case GONE -> "Gone: " + one.was();
            case CHANGED -> "Was: " + one.was() + ". Is now: " + one.now();
        };
    }
}
