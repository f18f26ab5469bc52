package stillwatch.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.RowSink;

/** Reads the first rows of a table the way an import would, and keeps what it says. */
public final class PreviewMaker implements RowSink {
    private static final int EXAMPLES = 3;
    private final TableRows rows;
    private final List<Preview.RowView> views = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private PreviewMaker(TableRows rows) {
        this.rows = rows;
    }

    public static Preview of(TableLayout layout, List<FirstRow> firstRows, TableRows rows) throws IOException, Refusal {
        PreviewMaker maker = new PreviewMaker(rows);
        MappingGuess guess = layout.guess();
        String lacking = guess == null ? null : guess.lacking();
        if (lacking == null) {
            TableImport.run(layout, rows, maker, Preview.ROWS);
        } else {
            maker.notices.addAll(layout.notices());
            maker.bare(layout.header().line(), firstRows);
        }
        String reason = guess == null ? "the mapping says so" : guess.subjectReason();
        return new Preview(layout.mapping(), reason, columns(layout, firstRows), maker.views, maker.notices, lacking);
    }

    /** Without a mapping that can be used there are cells only. */
    private void bare(long header, List<FirstRow> firstRows) {
        firstRows.stream()
                .filter(row -> row.line() > header)
                .limit(Preview.ROWS)
                .forEach(row -> views.add(new Preview.RowView(row.line(), row.cells(), List.of(), null)));
    }

    private static List<Preview.ColumnView> columns(TableLayout layout, List<FirstRow> firstRows) throws Refusal {
        List<Preview.ColumnView> views = new ArrayList<>();
        List<ColumnTarget> targets =
                MappingCheck.targets(layout.mapping(), layout.header().names());
        MappingGuess guess = layout.guess();
        for (int i = 0; i < targets.size(); i++) {
            String reason =
                    guess == null ? "the mapping says so" : guess.reasons().get(i);
            views.add(new Preview.ColumnView(
                    layout.header().names().get(i),
                    targets.get(i).written(),
                    reason,
                    examples(firstRows, layout.header().line(), i)));
        }
        return views;
    }

    private static List<String> examples(List<FirstRow> rows, long header, int column) {
        return rows.stream()
                .filter(row -> row.line() > header)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(EXAMPLES)
                .toList();
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; rows.problem() == null && i < rows.width(); i++) {
            cells.add(Objects.requireNonNullElse(rows.cells()[i], ""));
        }
        return cells;
    }

    @Override
    public void row(long line, List<Fact> facts) {
        views.add(new Preview.RowView(line, cells(), facts, null));
    }

    @Override
    public void rejected(Rejection rejection) {
        views.add(new Preview.RowView(rejection.line(), cells(), List.of(), rejection));
    }

    @Override
    public void notice(Notice notice) {
        notices.add(notice.line() == 0 ? notice.text() : "line " + notice.line() + ": " + notice.text());
    }

    @Override
    public void position(long bytes) {
        // a preview reads too little to be worth a bar
    }
}
