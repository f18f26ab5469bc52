package stillwatch.intake.table;

import java.io.IOException;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;

/** Goes through the rows of a table and gives each to the sink, as facts or as rejected. */
public final class TableImport {
    private final Columns columns;
    private final Shaper shaper;
    private final NoticeTally notices;
    private final RowSink sink;
    private final OwnRows own;
    private final Cells cells = new Cells();

    private TableImport(TableLayout layout, RowSink sink) throws Refusal {
        this.sink = sink;
        this.notices = new NoticeTally(sink);
        this.columns = Columns.of(layout.mapping(), layout.header().names());
        this.own = new OwnRows(layout.header().names(), columns, notices, sink);
        this.shaper = Shaper.of(layout, columns, notices);
    }

    /** Reads up to {@code atMost} rows below the header. */
    public static void run(TableLayout layout, TableRows rows, RowSink sink, long atMost) throws IOException, Refusal {
        layout.requireComplete();
        TableImport it = new TableImport(layout, sink);
        layout.notices().forEach(text -> sink.notice(new Notice(0, text)));
        long header = layout.header().line();
        long taken = 0;
        while (taken < atMost && rows.next()) {
            if (rows.line() > header) {
                it.row(rows);
                taken++;
            }
        }
        it.notices.finish();
    }

    private void row(TableRows rows) {
        try {
            BadCell problem = rows.problem();
            if (problem != null) {
                throw problem;
            }
            cells.of(rows);
            width();
            if (!own.take(cells)) {
                sink.row(rows.line(), shaper.shape(cells));
            }
        } catch (BadCell e) {
            String column = e.column() < 0 ? null : columns.name(e.column());
            sink.rejected(rows.rejected(column, e.reason()));
        }
    }

    /** More cells than the header is an error unless they are empty; fewer, unless only details are missing. */
    private void width() throws BadCell {
        int width = cells.width();
        int wanted = columns.width();
        if (width == wanted) {
            return;
        }
        if (cells.blank()) {
            throw new BadCell(-1, "all cells of the row are empty");
        }
        if (width > wanted) {
            more(width, wanted);
        } else {
            fewer(width, wanted);
        }
    }

    private void more(int width, int wanted) throws BadCell {
        for (int i = wanted; i < width; i++) {
            if (cells.text(i) != null) {
                throw new BadCell(
                        -1,
                        "the row has " + width + " cells, the header has " + wanted
                                + "; a cell that holds the delimiter has to stand in quotes");
            }
        }
        notices.say(cells.line(), "the row has empty cells beyond the header");
    }

    private void fewer(int width, int wanted) throws BadCell {
        if (width <= columns.lastNeeded()) {
            throw new BadCell(
                    width, "the row has " + width + " cells, the header has " + wanted + "; this column is missing");
        }
        notices.say(cells.line(), "the row ends early; the missing cells are taken as empty");
    }
}
