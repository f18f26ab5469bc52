package stillwatch.desktop.screen.history;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Table;

/** The entries, newest first. Only what shows is read. */
final class EntryList {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private final Table<Row> table;
    private final Rows rows;
    private final TableColumn<Row, String> chain;
    private Function<Row, String> state = row -> "";
    private long firstBad;

    EntryList(Rows rows, Taste taste, LongConsumer chosen) {
        this.rows = rows;
        chain = Columns.muted("Chain", 132, row -> state.apply(row));
        chain.setVisible(false);
        TableColumn<Row, String> when = Columns.whole(
                Columns.text("When", 150, row -> row.said() == null ? "" : ShownTime.second(row.at(), taste.zone())));
        TableColumn<Row, String> kind = Columns.whole(Columns.muted("Kind", 86, Row::kind));
        table = new Table<>(
                "Entries of the history, newest first",
                new Empty(Feather.SEARCH, "No entry fits", "Fewer words, or another person or kind, find more."),
                Columns.number("Entry", 66, Row::seq),
                chain, // where a narrow window shows it too
                when,
                Columns.text("Who", 110, Row::by),
                kind,
                Columns.text("What", 420, EntryList::sentence));
        table.setId("history-table");
        table.getColumns().forEach(column -> column.setSortable(false));
        table.hideBelow(620, List.of(kind));
        table.getColumns().get(3).setMaxWidth(170);
        table.getColumns().get(5).getStyleClass().add("sentence");
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setItems(rows);
        table.setRowFactory(view -> new Line());
        table.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0 && index.intValue() < rows.size()) {
                chosen.accept(rows.get(index.intValue()).seq());
            }
        });
    }

    private static String sentence(Row row) {
        Row.Said said = row.said();
        if (said == null || said.undoneBy() == null) {
            return row.sentence();
        }
        String who = said.undoneWho() == null ? "" : " by " + said.undoneWho();
        return row.sentence() + "  ·  taken back" + who + ", entry " + said.undoneBy();
    }

    Table<Row> view() {
        return table;
    }

    void refresh() {
        table.refresh();
    }

    void check(ChainState checked) {
        state = checked::of;
        firstBad = checked.firstBad();
        chain.setVisible(true);
        table.refresh();
    }

    /** Chooses an entry and brings it into view; answers whether it is listed. */
    boolean choose(@Nullable Long seq) {
        int index = seq == null ? -1 : rows.place(seq);
        if (index < 0) {
            table.getSelectionModel().clearSelection();
            return false;
        }
        table.getSelectionModel().select(index);
        table.scrollTo(Math.max(0, index - 4));
        return true;
    }

    private final class Line extends TableRow<Row> {
        @Override
        protected void updateItem(@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(UNDONE, item != null && !empty && item.undone());
            pseudoClassStateChanged(BAD, item != null && !empty && item.seq() == firstBad);
        }
    }
}
