package stillwatch.intake.format.tables;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.table.BadCell;
import stillwatch.intake.table.TableRows;
import stillwatch.intake.workbook.SheetRows;

/** The rows of a sheet; a row that ends early has empty cells there, as the sheet shows it. */
class SheetTable implements TableRows {
    private final SheetRows rows;
    private final int atLeast;
    private String[] cells = new String[0];
    private int width;

    SheetTable(SheetRows rows, int atLeast) {
        this.rows = rows;
        this.atLeast = atLeast;
    }

    @Override
    public boolean next() throws IOException, Refusal {
        if (!rows.next()) {
            return false;
        }
        width = Math.max(rows.width(), atLeast);
        if (cells.length < width) {
            cells = new String[width];
        }
        System.arraycopy(rows.texts(), 0, cells, 0, rows.width());
        for (int i = rows.width(); i < width; i++) {
            cells[i] = "";
        }
        return true;
    }

    @Override
    public long line() {
        return rows.row();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String[] cells() {
        return cells;
    }

    @Override
    public @Nullable BadCell problem() {
        String problem = rows.problem();
        return problem == null ? null : new BadCell(rows.badCell(), problem);
    }

    /** A row of a sheet has no text of its own: its cells are joined by tabs. */
    @Override
    public Rejection rejected(@Nullable String column, String reason) {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < rows.width(); i++) {
            raw.append(i == 0 ? "" : "\t").append(cells[i]);
        }
        return Rejection.of(rows.row(), column, reason, raw.toString());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
