package stillwatch.desktop.screen.accounts;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.ColumnTexts;
import stillwatch.desktop.screen.accounts.model.Now;
import stillwatch.roster.Column;
import stillwatch.store.decided.FormedClusters.Cluster;

/** A cell that knows its row by number and makes its text when it is looked at. */
final class AccountCell extends TableCell<Integer, Integer> {
    private static final String ACCOUNT = "account";
    private final Column column;
    private final Supplier<@Nullable Shown> shown;

    /** What the table shows now. */
    record Shown(Now now, ColumnTexts texts) {}

    AccountCell(Column column, Supplier<@Nullable Shown> shown) {
        this.column = column;
        this.shown = shown;
        if (column.name().equals(ACCOUNT)) {
            getStyleClass().add("mono");
        }
        textTruncatedProperty().subscribe(this::tellWhole);
    }

    /** Of a time a cell shows the day; and what is cut shows whole. */
    private void tellWhole() {
        Integer row = getItem();
        Shown now = shown.get();
        boolean more = isTextTruncated() || column.sort() == Column.Sort.TIME;
        if (row == null || now == null || !more || Now.isCluster(column) || row >= now.now().roster().size()) {
            setTooltip(null);
            return;
        }
        String whole = now.texts().whole(row, column);
        setTooltip(whole.isEmpty() ? null : new Tooltip(ShownText.of(whole, 1000)));
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        Shown now = shown.get();
        if (empty || row == null || now == null || row >= now.now().roster().size()) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else if (Now.isCluster(column)) {
            clusters(now.now(), row);
        } else {
            text(now, row);
        }
    }

    private void clusters(Now now, int row) {
        setGraphic(ClusterChips.of(now, row));
        List<Cluster> ours = now.decided().ours(row);
        setAccessibleText(ours.isEmpty() ? now.roster().whole(row, column) : now.whole(row, column));
    }

    private void text(Shown now, int row) {
        String cell = now.texts().cell(row, column);
        getStyleClass().remove("nothing");
        if (cell.isEmpty()) {
            getStyleClass().add("nothing");
        }
        setText(cell.isEmpty() ? "–" : ShownText.of(cell, 300));
        tellWhole();
        int folded =
                column.name().equals(ACCOUNT) ? now.now().decided().folded(row).size() : 0;
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphic(folded == 0 ? null : merged(folded));
    }

    private static Chip merged(int others) {
        Chip chip = new Chip("+" + others, Chip.Tone.NEUTRAL);
        String words = Texts.counted(others, "account", "accounts") + " merged into this one";
        chip.setAccessibleText(words);
        chip.setTooltip(new Tooltip(words));
        return chip;
    }
}
