package stillwatch.desktop.screen.overview;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.claims.ClaimLine;
import stillwatch.desktop.claim.OriginsSection;
import stillwatch.desktop.claim.Standing;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.Texts;

/** How the claims stand, and one of them with its reports and its origins. */
final class ClaimsPanel extends VBox {
    private final Navigator navigator;
    private @Nullable Object before;

    ClaimsPanel(Navigator navigator) {
        this.navigator = navigator;
        setId("overview-claims");
        getStyleClass().add("panel");
    }

    void show(ClaimsTold told) {
        Object now = Objects.hash(told.lines(), told.conflicts().size());
        if (now.equals(before)) {
            return; // what was unfolded stays so
        }
        before = now;
        Button all = Buttons.link("All claims", () -> navigator.goTo(Where.of(ScreenName.CLAIMS)));
        all.setId("overview-claims-all");
        HBox head = new HBox(8, Texts.of("Claims", "section-title"), stillwatch.desktop.part.Panel.spring(), all);
        head.getStyleClass().add("chips");
        getChildren().setAll(head, tallies(told));
        most(told).ifPresent(getChildren()::add);
    }

    private static Node tallies(ClaimsTold told) {
        FlowPane tallies = new FlowPane(14, 6);
        tallies.getStyleClass().add("claim-tallies");
        told.tallies()
                .forEach((status, many) ->
                        tallies.getChildren().add(tally(Standing.chip(PropositionKind.FACT, status), many)));
        int undecided = told.undecided().size();
        if (undecided > 0) {
            tallies.getChildren().add(tally(Standing.chip(PropositionKind.FACT, null), undecided));
        }
        return tallies;
    }

    private static Node tally(Node chip, int many) {
        HBox tally = new HBox(6, chip, Texts.of(Texts.number(many), "strong"));
        tally.getStyleClass().add("chips");
        return tally;
    }

    private Optional<Node> most(ClaimsTold told) {
        return told.mostReported()
                .map(line -> new VBox(6, claim(line), new OriginsSection(told.book(), line, navigator::goToId)));
    }

    private Node claim(ClaimLine line) {
        String sentence = ShownText.of(line.proposition().what().sentence(), 400);
        HBox row = new HBox(8, Standing.chip(line), Texts.wrapped(sentence));
        row.getStyleClass().addAll("row-line", "go", "sheet-row");
        return Pressable.of(
                row, sentence, () -> navigator.goToId(line.proposition().id()));
    }
}
