package stillwatch.desktop.screen.brief;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import stillwatch.brief.compare.Difference;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Texts;

/** One difference: where it stands, what became of it, in what words. */
final class DifferenceCard extends VBox {
    private static final int LONGEST = 120;

    DifferenceCard(Difference one) {
        super(4);
        Chip chip = new Chip(one.kind().words(), tone(one.kind()));
        String called = one.saying().called();
        String where = one.saying().part() + (isSaid(one, called) ? "" : " · " + ShownText.of(called, LONGEST));
        HBox head = new HBox(8, chip, Texts.wrapped(where, "caption"));
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("difference");
        getChildren().addAll(head, MarkedWords.of(one));
    }

    /** A question is called by its own words. */
    private static boolean isSaid(Difference one, String called) {
        return one.now().startsWith(called) || one.was().startsWith(called);
    }

    private static Chip.Tone tone(Difference.Kind kind) {
        return switch (kind) {
            case NEW -> Chip.Tone.GOOD;
            case CHANGED -> Chip.Tone.ACCENT;
            case GONE -> Chip.Tone.BAD;
        };
    }
}
