package stillwatch.desktop.screen.brief;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.claims.wording.Careful;
import stillwatch.claims.wording.Finding;
import stillwatch.desktop.part.Texts;

/** Why words say too much: the reason, what is written, and the most careful wording it is measured against. */
final class Because extends VBox {
    private static final int LONGEST = 600;

    private Because(Finding one) {
        super(6, Texts.wrapped(ShownText.of(one.why(), LONGEST)));
        getStyleClass().add("brief-why");
    }

    static Because of(Finding one) {
        Because made = new Because(one);
        Careful careful = one.careful();
        if (careful != null) {
            made.getChildren().add(said("Most careful wording", careful.words()));
        }
        return made;
    }

    /** The same beside the sentence it was found in, which its reader does not have before their eyes. */
    static Because of(Finding one, String sentence) {
        Because made = of(one);
        made.getChildren().add(1, said("What you write", sentence));
        return made;
    }

    static Node said(String name, String words) {
        return new VBox(1, Texts.wrapped(name, "caption"), Texts.wrapped(ShownText.of(words, LONGEST)));
    }
}
