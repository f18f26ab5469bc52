package stillwatch.intake.format.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.table.FirstRow;
import stillwatch.intake.table.Preview;
import stillwatch.intake.table.PreviewMaker;
import stillwatch.intake.table.TableImport;
import stillwatch.intake.table.TableLayout;
import stillwatch.intake.table.TableReader;
import stillwatch.intake.workbook.SheetRows;
import stillwatch.intake.workbook.Workbook;
import stillwatch.intake.workbook.WorkbookSample;

/** One sheet of an Excel workbook. */
public final class XlsxReader implements TableReader {
    private static final int ROWS_BETWEEN_POSITIONS = 256;

    /** A sheet that has been looked at. */
    private record Looked(Workbook workbook, Workbook.Sheet sheet, List<FirstRow> firstRows, TableLayout layout) {
        int width() {
            return layout.header().names().size();
        }
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Recognition recognise(Sample sample) {
        return WorkbookSample.recognise(sample);
    }

    @Override
    public void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal {
        Looked looked = look(source, settings);
        try (SheetRows rows = looked.workbook().rows(looked.sheet());
                SheetTable table = new TellingTable(rows, looked.width(), sink)) {
            TableImport.run(looked.layout(), table, sink, Long.MAX_VALUE);
            rows.notices().forEach(text -> sink.notice(new Notice(0, text)));
        }
    }

    @Override
    public Preview preview(Source source, Settings settings) throws IOException, Refusal {
        Looked looked = look(source, settings);
        try (SheetRows rows = looked.workbook().rows(looked.sheet());
                SheetTable table = new SheetTable(rows, looked.width())) {
            return PreviewMaker.of(looked.layout(), looked.firstRows(), table);
        }
    }

    private static Looked look(Source source, Settings settings) throws IOException, Refusal {
        Workbook workbook = Workbook.open(source);
        Mapping mapping = settings.mapping();
        Workbook.Sheet sheet = workbook.sheet(mapping == null ? null : mapping.sheet());
        List<FirstRow> first = firstRows(workbook, sheet);
        TableLayout layout = TableLayout.of(source.fileName(), first, null, sheet.name(), settings)
                .alsoSaying(otherSheets(workbook, sheet));
        return new Looked(workbook, sheet, first, layout);
    }

    private static List<FirstRow> firstRows(Workbook workbook, Workbook.Sheet sheet) throws IOException, Refusal {
        List<FirstRow> first = new ArrayList<>();
        try (SheetRows rows = workbook.rows(sheet)) {
            while (first.size() < FirstRow.COUNT && rows.next()) {
                if (rows.problem() == null) {
                    first.add(new FirstRow(
                            rows.row(), List.copyOf(Arrays.asList(rows.texts()).subList(0, rows.width()))));
                }
            }
        }
        if (first.isEmpty()) {
            throw new Refusal(
                    "The sheet \"" + sheet.name() + "\" has no cells. Name another one in the mapping (\"sheet\").");
        }
        return first;
    }

    private static List<String> otherSheets(Workbook workbook, Workbook.Sheet read) {
        List<String> others = workbook.sheets().stream()
                .filter(sheet -> !sheet.equals(read))
                .map(sheet -> '"' + sheet.name() + '"' + (sheet.hidden() ? " (hidden)" : ""))
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of("read is the sheet \"" + read.name() + "\"; not read: " + String.join(", ", others));
    }

    /** Says now and then how far it is. */
    private static final class TellingTable extends SheetTable {
        private final SheetRows rows;
        private final RowSink sink;
        private long count;

        TellingTable(SheetRows rows, int width, RowSink sink) {
            super(rows, width);
            this.rows = rows;
            this.sink = sink;
        }

        @Override
        public boolean next() throws IOException, Refusal {
            if (count++ % ROWS_BETWEEN_POSITIONS == 0) {
                sink.position(rows.position());
            }
            return super.next();
        }
    }
}
