package stillwatch.desktop.screen.accounts;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are chosen, one bit each: choosing a hundred thousand and letting go of them takes no time, where the table's own
 * way takes ten seconds.
 */
final class RowSelection extends TableView.TableViewSelectionModel<Integer> {
    private final TableView<Integer> table;
    private final BitSet chosen = new BitSet();
    private final Seen<Integer> indices = new Seen<>();
    private final Seen<Integer> items = new Seen<>();

    @SuppressWarnings("rawtypes") // as the table itself has it
    private final Seen<TablePosition> cells = new Seen<>();

    private int[] places = {};

    RowSelection(TableView<Integer> table) {
        super(table);
        this.table = table;
        setSelectionMode(SelectionMode.MULTIPLE);
        indices.from(place -> place);
        items.from(place -> table.getItems().get(place));
        cells.from(place -> new TablePosition<>(table, place, null));
    }

    /** What stands at a place of the table. */
    private interface At<E> {
        E of(int place);
    }

    /**
     * The chosen places as a list; whoever listens hears that it changed, not how. A single one is told of as new, for it is
     * from there that a stretch is chosen next.
     */
    private final class Seen<E> extends ObservableListBase<E> {
        /** Nobody asks what was let go of, only that something was. */
        private final List<E> gone = Collections.singletonList(null);

        private At<E> at = place -> {
            throw new IllegalStateException();
        };

        void from(At<E> now) {
            at = now;
        }

        @Override
        public E get(int index) {
            return at.of(places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }

        void tell() {
            beginChange();
            if (places.length == 0) {
                nextRemove(0, gone);
            } else if (places.length == 1) {
                nextReplace(0, 1, gone);
            } else {
                nextUpdate(0);
            }
            endChange();
        }
    }

    /** The chosen places, in order. */
    int[] places() {
        return places.clone();
    }

    /** All at once, and nothing else. */
    void only(int[] wanted) {
        chosen.clear();
        for (int place : wanted) {
            chosen.set(place);
        }
        changed(wanted.length == 0 ? -1 : wanted[0]);
    }

    private int count() {
        return table.getItems() == null ? 0 : table.getItems().size();
    }

    private void changed(int lead) {
        chosen.clear(count(), Math.max(count(), chosen.length()));
        places = chosen.stream().toArray();
        boolean there = lead >= 0 && lead < count() && chosen.get(lead);
        setSelectedIndex(there ? lead : -1);
        setSelectedItem(there ? table.getItems().get(lead) : null);
        if (there) {
            table.getFocusModel().focus(lead);
        }
        indices.tell();
        items.tell();
        cells.tell();
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<Integer> getSelectedItems() {
        return items;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public void select(int row) {
        if (row >= 0 && row < count()) {
            if (getSelectionMode() == SelectionMode.SINGLE) {
                chosen.clear();
            }
            chosen.set(row);
            changed(row);
        }
    }

    @Override
    public void select(Integer item) {
        select(table.getItems().indexOf(item));
    }

    @Override
    public void clearAndSelect(int row) {
        chosen.clear();
        select(row);
    }

    @Override
    public void clearSelection(int row) {
        chosen.clear(row);
        changed(places.length == 0 ? -1 : getSelectedIndex());
    }

    @Override
    public void clearSelection() {
        if (places.length > 0) {
            chosen.clear();
            changed(-1);
        }
    }

    @Override
    public boolean isSelected(int row) {
        return row >= 0 && chosen.get(row);
    }

    @Override
    public boolean isEmpty() {
        return places.length == 0;
    }

    @Override
    public void selectIndices(int row, int @Nullable ... more) {
        chosen.set(row);
        if (more != null) {
            for (int one : more) {
                chosen.set(one);
            }
        }
        changed(row);
    }

    @Override
    public void selectRange(int start, int end) {
        int low = Math.max(0, start < end ? start : end + 1);
        int high = Math.min(count(), start < end ? end : start + 1);
        if (low < high) {
            chosen.set(low, high);
            changed(start < end ? high - 1 : low);
        }
    }

    @Override
    public void selectAll() {
        chosen.set(0, count());
        changed(Math.max(0, getSelectedIndex()));
    }

    @Override
    public void selectFirst() {
        clearAndSelect(0);
    }

    @Override
    public void selectLast() {
        clearAndSelect(count() - 1);
    }

    @Override
    public void selectPrevious() {
        select(table.getFocusModel().getFocusedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(table.getFocusModel().getFocusedIndex() + 1);
    }

    @Override
    public boolean isSelected(int row, @Nullable TableColumn<Integer, ?> column) {
        return column == null && isSelected(row);
    }

    @Override
    public void select(int row, @Nullable TableColumn<Integer, ?> column) {
        select(row);
    }

    @Override
    public void clearAndSelect(int row, @Nullable TableColumn<Integer, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void clearSelection(int row, @Nullable TableColumn<Integer, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectLeftCell() {}

    @Override
    public void selectRightCell() {}

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }
}
