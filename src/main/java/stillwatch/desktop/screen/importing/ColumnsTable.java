package stillwatch.desktop.screen.importing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.part.Texts;

/** The columns of a file, each with what it holds, what it is read as, and why. */
final class ColumnsTable extends StackPane {
    private final Table<ColumnRow> table;

    ColumnsTable(Supplier<Places> places, BiConsumer<ColumnRow, String> sent) {
        table = new Table<>(
                "Columns of the file",
                Texts.of("No columns.", "muted"),
                Columns.text("Column", 130, ColumnRow::header),
                Apart.column("First values", 220, "  ·  ", ColumnRow::values),
                target(places, sent),
                Columns.muted("Because", 260, ColumnRow::reason));
        table.setId("columns-table");
        table.getStyleClass().add("wrapping");
        getChildren().add(table);
    }

    private static TableColumn<ColumnRow, ColumnRow> target(
            Supplier<Places> places, BiConsumer<ColumnRow, String> sent) {
        TableColumn<ColumnRow, ColumnRow> target = new TableColumn<>("Read as");
        target.setPrefWidth(260);
        target.setMinWidth(200);
        target.setSortable(false);
        target.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        target.setCellFactory(ignored -> new TargetCell(places, sent));
        return target;
    }

    /** Rows that are as they were stay untouched. */
    void show(List<ColumnRow> now) {
        ObservableList<ColumnRow> rows = table.getItems();
        boolean same = rows.stream().map(ColumnRow::header).toList().equals(headers(now));
        if (!same || !table.getSortOrder().isEmpty()) {
            rows.setAll(now);
            table.sort();
        } else {
            replace(rows, now);
        }
    }

    private static void replace(ObservableList<ColumnRow> rows, List<ColumnRow> now) {
        for (int i = 0; i < now.size(); i++) {
            if (!rows.get(i).equals(now.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private static List<String> headers(List<ColumnRow> rows) {
        return rows.stream().map(ColumnRow::header).toList();
    }
}
