package stillwatch.desktop.screen.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.brief.Remark;
import stillwatch.brief.outline.Outline;
import stillwatch.casefile.ShownText;
import stillwatch.claims.wording.Careful;
import stillwatch.claims.wording.Repair;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** What the wording says that the claims do not carry: a row each, which unfolds to why, and to what may be said. */
final class Remarks extends Section {
    private static final int MOST = 40;
    private final Outline outline;
    private final Navigator navigator;
    private final List<HBox> rows = new ArrayList<>();

    Remarks(Outline outline, List<Remark> remarks, Navigator navigator) {
        super(remarks.isEmpty() ? "Wording" : "Wording · " + Texts.number(remarks.size()) + " to look at");
        this.outline = outline;
        this.navigator = navigator;
        setId("brief-wording");
        if (remarks.isEmpty()) {
            Chip checked = new Chip("✓ checked", Chip.Tone.GOOD);
            getChildren().addAll(checked, Texts.wrapped("Nothing says more than its claim carries.", "muted"));
        }
        List<Node> all = remarks.stream().<Node>map(this::remark).toList();
        getChildren().addAll(Row.first(all, MOST, "to look at"));
    }

    private Node remark(Remark one) {
        VBox box = new VBox(4);
        VBox more = more(one);
        String said = "“" + ShownText.of(one.finding().wording(), 120) + "”";
        String rule = one.where() + " · " + one.finding().rule().words();
        HBox row = Row.leading(said, rule, () -> unfold(more), Icon.of(Feather.CHEVRON_DOWN));
        row.setId("brief-remark-" + rows.size());
        rows.add(row);
        box.getChildren().addAll(row, more);
        return box;
    }

    private static void unfold(Region more) {
        more.setVisible(!more.isVisible());
    }

    private VBox more(Remark one) {
        Because more = Because.of(one.finding());
        Repair repair = one.finding().repair();
        if (repair != null) {
            more.getChildren().add(Because.said("It may be said so", repair.applied(one.text())));
        }
        claim(one).ifPresent(id -> more.getChildren().add(toClaim(id)));
        more.setVisible(false);
        more.managedProperty().bind(more.visibleProperty());
        return more;
    }

    private Button toClaim(String id) {
        Button go = Buttons.plain("Go to the claim", () -> navigator.goToId(id));
        go.getStyleClass().add("brief-to-claim");
        return go;
    }

    /** The claim it stands in; of a title or a label, the one it is measured against. */
    private Optional<String> claim(Remark one) {
        Optional<String> own = outline.claims().stream()
                .filter(claim -> one.where().equals("claim " + claim.number()))
                .map(claim -> claim.id())
                .findFirst();
        return own.or(() ->
                Stream.ofNullable(one.finding().careful()).map(Careful::claim).findFirst());
    }

    /** The focus goes to the first of them. */
    void begin() {
        if (!rows.isEmpty()) {
            rows.getFirst().requestFocus();
        }
    }
}
