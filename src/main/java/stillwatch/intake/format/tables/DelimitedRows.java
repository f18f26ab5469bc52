package stillwatch.intake.format.tables;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.delimited.BadBytes;
import stillwatch.intake.delimited.RowScanner;
import stillwatch.intake.delimited.Trouble;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.table.BadCell;
import stillwatch.intake.table.TableRows;

/** The rows of a text table, each cell decoded. */
final class DelimitedRows implements TableRows {
    private final RowScanner scanner;
    private String[] cells = new String[16];
    private @Nullable BadCell problem;

    DelimitedRows(RowScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public boolean next() throws IOException {
        if (!scanner.next()) {
            return false;
        }
        Trouble trouble = scanner.trouble();
        problem = trouble == null ? null : new BadCell(trouble.cell(), trouble.reason());
        if (problem == null) {
            decode();
        }
        return true;
    }

    private void decode() {
        int width = scanner.width();
        if (cells.length < width) {
            cells = new String[width * 2];
        }
        int i = 0;
        try {
            for (; i < width; i++) {
                cells[i] = scanner.cell(i);
            }
        } catch (BadBytes e) {
            problem = new BadCell(i, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public long line() {
        return scanner.line();
    }

    @Override
    public int width() {
        return scanner.width();
    }

    @Override
    public String[] cells() {
        return cells;
    }

    @Override
    public @Nullable BadCell problem() {
        return problem;
    }

    @Override
    public Rejection rejected(@Nullable String column, String reason) {
        return scanner.rejected(column, reason);
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }
}
