package stillwatch.desktop.screen.overview;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.Texts;

/** How much of something there is, and what of it; leads to where it is listed. */
final class Card extends VBox {
    private final String title;
    private final Label figure = Texts.of("…", "figure");
    private final Label about = Texts.wrapped("", "caption");

    Card(String title, String id, Runnable go) {
        this.title = title;
        setId(id);
        getStyleClass().addAll("panel", "tally", "tile");
        figure.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Texts.of(title, "muted"), figure, about);
        Pressable.of(this, title, go);
    }

    /** {@code tone}: "good-text", "warn-text" or nothing. */
    void show(long count, String words, String tone) {
        figure.setText(Texts.number(count));
        about.setText(words);
        about.getStyleClass().removeAll("good-text", "warn-text", "bad-text");
        if (!tone.isEmpty()) {
            about.getStyleClass().add(tone);
        }
        setAccessibleText(title + ": " + figure.getText() + ", " + words);
    }
}
