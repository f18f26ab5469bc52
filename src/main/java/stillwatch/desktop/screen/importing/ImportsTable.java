package stillwatch.desktop.screen.importing;

import java.time.ZoneId;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.part.Texts;

/** Imports, newest first; those taken back are struck through. */
final class ImportsTable extends StackPane {
    private final Table<ImportRow> table;
    private boolean filling;

    ImportsTable(Desk desk, LongConsumer chosen) {
        ZoneId zone = desk.taste().zone();
        TableColumn<ImportRow, String> when =
                Columns.whole(Columns.muted("When", 150, row -> ShownTime.second(row.at(), zone)));
        TableColumn<ImportRow, String> by = Columns.muted("By", 110, ImportRow::by);
        TableColumn<ImportRow, Long> duplicate =
                Columns.number("Duplicate", 92, row -> row.action().duplicate());
        table = new Table<>(
                "Imports so far",
                Texts.of("No import yet.", "muted"),
                Columns.text("File", 280, ImportRow::file),
                when,
                by,
                Columns.number("Rows", 96, row -> row.action().rows()),
                Columns.number("Accepted", 96, row -> row.action().accepted()),
                duplicate,
                Columns.number("Rejected", 88, row -> row.action().rejected()),
                Columns.drawn("State", 110, ImportsTable::state, ImportsTable::chip));
        table.hideBelow(860, List.of(by)).hideBelow(740, List.of(duplicate)).hideBelow(650, List.of(when));
        listen(chosen);
        getChildren().add(table);
    }

    private void listen(LongConsumer chosen) {
        table.setId("imports-table");
        table.setRowFactory(ignored -> new Struck());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                chosen.accept(row.seq());
            }
        });
    }

    private static String state(ImportRow row) {
        return row.stands() ? "in the case" : "taken back";
    }

    private static Chip chip(ImportRow row) {
        return new Chip(state(row), row.stands() ? Chip.Tone.NEUTRAL : Chip.Tone.WARN);
    }

    void show(List<ImportRow> rows, @Nullable Long chosen) {
        filling = true;
        table.getItems().setAll(rows);
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (chosen != null && table.getItems().get(i).seq() == chosen) {
                table.getSelectionModel().select(i);
                table.scrollTo(i);
            }
        }
        table.sort();
        filling = false;
    }

    private static final class Struck extends TableRow<ImportRow> {
        @Override
        protected void updateItem(@Nullable ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("taken-back");
            if (row != null && !row.stands()) {
                getStyleClass().add("taken-back");
            }
        }
    }
}
