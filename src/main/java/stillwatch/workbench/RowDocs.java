package stillwatch.workbench;

import java.util.Iterator;
import java.util.NoSuchElementException;
import stillwatch.progress.Progress;
import stillwatch.search.TextDoc;
import stillwatch.search.Words;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.row.ImportTable;

/** The rows of one import as texts to be found. */
final class RowDocs implements Iterator<TextDoc> {
    private final Iterator<BroughtRow> rows;
    private final long group;
    private final long total;
    private final Progress progress;
    private long done;

    /** {@code rows}: those that lie with this import. */
    RowDocs(Iterator<BroughtRow> rows, ImportTable.Held held, Progress progress) {
        this.rows = rows;
        this.group = held.seq();
        this.total = held.action().accepted();
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public TextDoc next() {
        if (!rows.hasNext()) {
            throw new NoSuchElementException();
        }
        BroughtRow row = rows.next();
        progress.at("Making it searchable", ++done, total);
        return Words.of(row.facts(), (kind, n) -> row.idOf(n)).doc("row-" + row.id(), group);
    }
}
