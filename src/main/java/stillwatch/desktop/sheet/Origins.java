package stillwatch.desktop.sheet;

import java.util.List;
import javafx.scene.Node;
import stillwatch.casefile.fact.Fact;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.store.view.Located;

/** Where something comes from: file, line and import of each row that says something of it. */
public final class Origins {
    private static final int MOST = 20;

    private Origins() {}

    public static Section of(Navigator navigator, List<? extends Located<? extends Fact>> said) {
        Section section = new Section("Where it came from");
        section.setId("sheet-origins");
        List<Node> rows = said.stream().<Node>map(one -> row(navigator, one)).toList();
        section.getChildren().addAll(Row.first(rows, MOST, "rows"));
        if (said.isEmpty()) {
            section.getChildren().add(Texts.wrapped("No import says anything of it.", "muted"));
        }
        return section;
    }

    private static Node row(Navigator navigator, Located<? extends Fact> one) {
        return Row.leading(
                one.file(),
                "line " + Texts.number(one.line()) + " · import, entry " + one.entry(),
                () -> navigator.goTo(imported(one.entry())));
    }

    /** The receipt of an import. */
    public static Where imported(long entry) {
        return Where.of(ScreenName.IMPORT).at(Long.toString(entry));
    }
}
