package stillwatch.desktop.screen.accounts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Tip;
import stillwatch.desktop.screen.accounts.model.Now;
import stillwatch.roster.ClusterLabel;
import stillwatch.store.decided.FormedClusters.Cluster;

/** Clusters as marks: decided ones filled and ticked, claimed ones dashed and saying so. */
final class ClusterChips {
    private ClusterChips() {}

    static Chip ours(Cluster cluster) {
        Chip chip = new Chip(cluster.label() + " ✓", Chip.Tone.ACCENT);
        Tip.on(chip, ShownText.of(cluster.name()) + ", decided by " + ShownText.of(cluster.by()));
        return chip;
    }

    static Chip claimed(String label, String by) {
        Chip chip = new Chip(ShownText.of(label, 24) + " · claimed", Chip.Tone.NEUTRAL);
        chip.getStyleClass().add("claimed");
        Tip.on(chip, ShownText.of(label) + ", claimed by " + ShownText.of(by));
        return chip;
    }

    /** The first two of a row, and how many more there are. */
    static HBox of(Now now, int row) {
        List<Node> chips = new ArrayList<>();
        now.decided().ours(row).forEach(one -> chips.add(ours(one)));
        for (ClusterLabel label : now.roster().labels(row)) {
            chips.add(claimed(label.label(), label.claimedBy() == null ? "" : label.claimedBy()));
        }
        return line(chips);
    }

    private static HBox line(List<Node> chips) {
        HBox line = new HBox(4);
        line.getStyleClass().add("chips");
        line.getChildren().addAll(chips.subList(0, Math.min(2, chips.size())));
        if (chips.size() > 2) {
            line.getChildren().add(new Chip("+" + (chips.size() - 2), Chip.Tone.NEUTRAL));
        }
        return line;
    }
}
