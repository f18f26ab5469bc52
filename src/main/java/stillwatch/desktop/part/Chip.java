package stillwatch.desktop.part;

import java.util.Locale;
import javafx.scene.control.Label;

/** A small mark: its tone is a colour and an edge, its text the word. */
public final class Chip extends Label {

    /** What the colour means. */
    public enum Tone {
        NEUTRAL,
        ACCENT,
        GOOD,
        WARN,
        BAD,
        OTHER,
        INVENTED
    }

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("chip", tone.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
    }

    /** With round ends, for what is said of the whole case. */
    public Chip round() {
        getStyleClass().add("round");
        return this;
    }
}
