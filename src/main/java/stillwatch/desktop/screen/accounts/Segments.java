package stillwatch.desktop.screen.accounts;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Accounts or clusters. */
final class Segments extends HBox {
    private final ToggleButton accounts = new ToggleButton("Accounts");
    private final ToggleButton clusters = new ToggleButton("Clusters");

    Segments(Consumer<Boolean> turned) {
        getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        accounts.setId("segment-accounts");
        clusters.setId("segment-clusters");
        accounts.setToggleGroup(group);
        clusters.setToggleGroup(group);
        accounts.setSelected(true);
        accounts.setMinWidth(USE_PREF_SIZE);
        clusters.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(accounts, clusters);
        setMinWidth(USE_PREF_SIZE);
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else if (was != null) {
                turned.accept(is.equals(accounts));
            }
        });
    }

    boolean accounts() {
        return accounts.isSelected();
    }

    void choose(boolean first) {
        (first ? accounts : clusters).setSelected(true);
    }
}
