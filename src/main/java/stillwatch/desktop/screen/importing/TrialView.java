package stillwatch.desktop.screen.importing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.Receipt;
import stillwatch.store.Tables;
import stillwatch.store.row.ImportTable;

/** What a dry run found: the sum, whether this very file is in the case already, and the rows that would be rejected. */
final class TrialView extends VBox {
    private final Desk desk;
    private final QueuedFile file;
    private final Label sum = Texts.wrapped("", "strong");
    private final Label known = Texts.wrapped("", "warn-text");
    private final RejectedView problems;
    private final Button unfold;
    private boolean unfolded;

    TrialView(Desk desk, Picker picker, QueuedFile file) {
        super(6);
        this.desk = desk;
        this.file = file;
        this.problems = new RejectedView(desk, picker, typed -> {});
        this.unfold = Buttons.link("", this::unfold);
        unfold.setId("trial-problems");
        sum.setId("trial-sum");
        known.setId("trial-known");
        getStyleClass().add("trial");
        VBox.setVgrow(problems, Priority.ALWAYS);
        getChildren().addAll(new FlowPane(10, 2, sum, unfold), known, problems);
    }

    void show(@Nullable Receipt receipt) {
        part(this, receipt != null);
        part(known, false);
        if (receipt == null) {
            return;
        }
        sum.setText("Dry run: " + Sums.ofTrial(receipt));
        unfolded = receipt.rejected() > 0 && file.preview() == null;
        problems.show(file.name(), receipt.problems());
        folded(receipt.rejected());
        compare(receipt);
    }

    private void compare(Receipt receipt) {
        desk.asking().ask(this, progress -> desk.opened().read(tables -> before(tables, receipt.sha256())), seqs -> {
            known.setText(
                    seqs.isEmpty()
                            ? ""
                            : "This very file came in with entry " + seqs.getLast()
                                    + " already: read the same way, its rows will count as duplicates.");
            part(known, !seqs.isEmpty());
        });
    }

    private static List<Long> before(Tables tables, String sha256) {
        return tables.rows().imports().all().stream()
                .filter(held ->
                        held.undoneBy() == null && held.action().sha256().equals(sha256))
                .map(ImportTable.Held::seq)
                .toList();
    }

    private void unfold() {
        unfolded = !unfolded;
        Receipt receipt = file.trial().get();
        folded(receipt == null ? 0 : receipt.rejected());
    }

    private void folded(long rejected) {
        part(problems, unfolded && rejected > 0);
        part(unfold, rejected > 0);
        unfold.setText(unfolded ? "Hide problems" : "List " + Texts.counted(rejected, "problem", "problems"));
    }

    private static void part(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
