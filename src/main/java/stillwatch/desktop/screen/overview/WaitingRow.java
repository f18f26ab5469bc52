package stillwatch.desktop.screen.overview;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.Texts;

/** One thing that waits: what it is, why, and a press away from where it is decided. */
final class WaitingRow extends HBox {
    WaitingRow(Waiting waiting, Navigator navigator) {
        getStyleClass().addAll("row-line", "go", "waiting");
        VBox words = new VBox(1, Texts.wrapped(waiting.what(), "strong"));
        if (!waiting.detail().isEmpty()) {
            words.getChildren().add(Texts.wrapped(waiting.detail(), "caption"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, new Chip(waiting.sort().word(), tone(waiting.sort())));
        Pressable.of(this, waiting.next(), () -> go(waiting, navigator));
    }

    static void go(Waiting waiting, Navigator navigator) {
        if (waiting.where() != null) {
            navigator.goTo(waiting.where());
        } else if (waiting.id() != null) {
            navigator.goToId(waiting.id());
        }
    }

    private static Chip.Tone tone(Waiting.Sort sort) {
        return switch (sort) {
            case CLAIMED, UNSURE, CONFLICT -> Chip.Tone.WARN;
            case REJECTED -> Chip.Tone.BAD;
            case UNASSESSED, UNDATED, UNDECIDED, QUESTION -> Chip.Tone.NEUTRAL;
        };
    }
}
