package stillwatch.desktop.part;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/** Of a table whose rows come a few in each frame. */
public final class RowsSkin<S> extends TableViewSkin<S> {
    public RowsSkin(TableView<S> table) {
        super(table);
    }

    /** Whether all rows there is room for have come. */
    boolean whole() {
        return getVirtualFlow() instanceof RowsFlow<?> flow && flow.whole();
    }

    @Override
    protected VirtualFlow<TableRow<S>> createVirtualFlow() {
        return new RowsFlow<>();
    }
}
