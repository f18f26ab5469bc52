package stillwatch.desktop.screen.importing;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.part.Texts;

/** The first rows as they will be read: the records each becomes, or the column and the reason that keep it out. */
final class PreviewTable extends StackPane {
    private final Table<PreviewRow> table;

    PreviewTable() {
        TableColumn<PreviewRow, Long> line = Columns.number("Line", 64, PreviewRow::line);
        line.setMaxWidth(90);
        table = new Table<>(
                "The first rows as they will be read",
                Texts.of("No rows to show.", "muted"),
                line,
                becomes(),
                Columns.text("Column", 100, PreviewRow::column),
                Columns.text("Records, or why not", 420, PreviewRow::words),
                Apart.column("As it stands in the file", 360, " | ", PreviewRow::cells));
        table.setId("preview-table");
        table.getStyleClass().add("compact");
        table.setRowFactory(ignored -> new Marked());
        getChildren().add(table);
    }

    private static TableColumn<PreviewRow, String> becomes() {
        TableColumn<PreviewRow, String> becomes =
                Columns.drawn("Becomes", 104, PreviewRow::outcome, PreviewTable::chip);
        becomes.setMinWidth(104);
        becomes.setMaxWidth(220);
        return becomes;
    }

    private static Chip chip(PreviewRow row) {
        return new Chip(row.outcome(), row.rejected() ? Chip.Tone.BAD : Chip.Tone.NEUTRAL);
    }

    void show(List<PreviewRow> rows) {
        table.getItems().setAll(rows);
        table.sort();
    }

    private static final class Marked extends TableRow<PreviewRow> {
        @Override
        protected void updateItem(@Nullable PreviewRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("rejected");
            if (row != null && row.rejected()) {
                getStyleClass().add("rejected");
            }
        }
    }
}
