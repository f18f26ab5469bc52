package stillwatch.intake.apply;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.rows.RowsLine;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.row.ImportTable;
import stillwatch.store.row.RowTable;
import stillwatch.store.row.RowTables;

/**
 * The rows that lie with an import, as {@link stillwatch.store.row.BroughtRows} gives them, but read from its rows file: the
 * store is asked only which places are taken and by which row, and that costs a fraction of putting facts together again.
 */
public final class KeptRows implements Iterator<BroughtRow>, AutoCloseable {
    private static final int BLOCK = 5000;
    private final RowTables tables;
    private final ImportTable.Held held;
    private final RowsSource source;
    private @Nullable RowsAhead ahead;
    private List<RowTable.Row> block = List.of();
    private int inBlock;
    private long nextPlace;
    private List<RowsLine.Row> batch = List.of();

    /** The place of the batch's first row; the places of an import follow each other in the order of its file. */
    private long batchPlace;

    public KeptRows(RowTables tables, ImportTable.Held held, RowsSource source) {
        this.tables = tables;
        this.held = held;
        this.source = source;
        this.nextPlace = held.firstRow();
        this.batchPlace = held.firstRow();
    }

    /** The file is missing, damaged or another; the store still has what it brought. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    @Override
    public boolean hasNext() {
        if (inBlock == block.size()) {
            block = tables.rows().from(nextPlace, held.lastRow(), BLOCK);
            inBlock = 0;
            if (block.isEmpty()) {
                readToTheEnd();
                return false;
            }
            nextPlace = block.getLast().nr() + 1;
        }
        return true;
    }

    @Override
    public BroughtRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RowTable.Row row = block.get(inBlock++);
        RowsLine.Row line = at(row.nr());
        if (line.line() != row.line()) {
            throw new Unreadable(new IOException("row " + line.line() + " of the rows file lies where the store has "
                    + row.line() + " (rows/" + held.action().rowsFile() + ")"));
        }
        return new BroughtRow(row.id().hex(), held.seq(), row.line(), line.facts());
    }

    private RowsLine.Row at(long place) {
        while (place >= batchPlace + batch.size()) {
            if (!nextBatch()) {
                throw new Unreadable(new IOException("rows/" + held.action().rowsFile() + " ends too early"));
            }
        }
        return batch.get((int) (place - batchPlace));
    }

    private boolean nextBatch() {
        try {
            if (ahead == null) {
                ahead = new RowsAhead(source.open(held.action().rowsFile()));
            }
            List<RowsLine.Row> next = ahead.next();
            batchPlace += batch.size();
            batch = next == null ? List.of() : next;
            return next != null;
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    /** Whether the file is what was written shows at its end. */
    private void readToTheEnd() {
        boolean more = ahead != null;
        while (more) {
            more = nextBatch();
        }
    }

    @Override
    public void close() throws IOException {
        if (ahead != null) {
            ahead.close();
        }
    }
}
