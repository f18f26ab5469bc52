package stillwatch.desktop.screen.accounts;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.screen.accounts.model.ClusterRow;
import stillwatch.desktop.screen.accounts.model.Now;
import stillwatch.desktop.screen.accounts.model.Times;

/** Clusters decided in this case, and those that sources claim. */
final class ClustersView extends BorderPane {
    private final ObservableList<ClusterRow> rows = FXCollections.observableArrayList();
    private final Table<ClusterRow> table;
    private boolean applying;

    ClustersView(Taste taste, Consumer<ClusterRow> chosen, Consumer<ClusterRow> opened) {
        SortedList<ClusterRow> sorted = new SortedList<>(rows);
        table = new Table<>(
                "Clusters",
                new Empty(
                        Feather.LAYERS,
                        "No clusters yet",
                        "Choose accounts that belong together and press K to form one, or import what a source claims."),
                Columns.drawn("Cluster", 150, ClusterRow::label, ClustersView::chip),
                Columns.text(
                        "Title",
                        120,
                        row -> row.ours() == null ? "" : row.ours().title()),
                Columns.number("Accounts", 80, ClusterRow::members),
                Columns.text("Basis", 220, ClusterRow::basis),
                Columns.text(
                        "Since",
                        96,
                        row -> row.ours() == null ? "" : Times.day(row.ours().at(), taste.zone())),
                Columns.text("By", 210, ClustersView::by));
        table.setId("clusters-table");
        table.setItems(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !applying) {
                chosen.accept(row);
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && chosen() != null) {
                opened.accept(chosen());
            }
        });
        setCenter(new Panel(table).flush().filling());
    }

    private static javafx.scene.Node chip(ClusterRow row) {
        return row.ours() != null ? ClusterChips.ours(row.ours()) : ClusterChips.claimed(row.label(), row.by());
    }

    private static String by(ClusterRow row) {
        return row.accepted() == null ? row.by() : row.by() + ", accepted as " + row.accepted();
    }

    void focus() {
        table.requestFocus();
    }

    @Nullable
    ClusterRow chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    /** Keeps what is chosen where it is still there. */
    void show(Now now) {
        ClusterRow before = chosen();
        applying = true;
        rows.setAll(ClusterRow.of(now.decided()));
        applying = false;
        if (before != null) {
            choose(before.id());
        }
    }

    boolean choose(String id) {
        for (ClusterRow row : table.getItems()) {
            if (row.id().equals(id)) {
                table.getSelectionModel().select(row);
                table.scrollTo(row);
                return true;
            }
        }
        table.getSelectionModel().clearSelection();
        return false;
    }
}
