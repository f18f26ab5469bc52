package stillwatch.intake.format.tables;

import java.io.IOException;
import java.util.Locale;
import stillwatch.intake.delimited.DialectGuess;
import stillwatch.intake.delimited.Encoding;
import stillwatch.intake.delimited.EncodingGuess;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.table.Preview;
import stillwatch.intake.table.PreviewMaker;
import stillwatch.intake.table.TableImport;
import stillwatch.intake.table.TableLayout;
import stillwatch.intake.table.TableReader;

/** CSV, TSV and their relatives: any delimiter, quote and encoding. */
public final class CsvReader implements TableReader {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Recognition recognise(Sample sample) {
        if (sample.size() == 0) {
            return Recognition.no("the file is empty");
        }
        try {
            Encoding encoding = EncodingGuess.of(sample.head());
            String no = NoText.why(sample.head(), encoding);
            return no == null ? score(sample, encoding) : Recognition.no(no);
        } catch (IOException e) {
            return Recognition.no("its beginning cannot be read: " + e.getMessage());
        }
    }

    private static Recognition score(Sample sample, Encoding encoding) throws IOException {
        DialectGuess guess = DialectGuess.of(sample.head(), sample.whole(), encoding);
        String name = sample.fileName().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
        if (guess.width() < 2) {
            return named
                    ? new Recognition(40, "the name says so; it has a single column")
                    : Recognition.no("its lines do not fall into cells");
        }
        int percent = (int) Math.round(100 * guess.consistency());
        String reason = percent + " % of the first " + guess.rows() + " rows have " + guess.width() + " cells";
        return new Recognition((named ? 50 : 30) + percent * 3 / 10, reason);
    }

    @Override
    public void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal {
        TextTable table = open(source, settings);
        read(table, layout(table, settings), sink);
    }

    static void read(TextTable table, TableLayout layout, RowSink sink) throws IOException, Refusal {
        try (DelimitedRows rows = table.rows(sink::position)) {
            TableImport.run(layout, rows, sink, Long.MAX_VALUE);
        }
    }

    @Override
    public Preview preview(Source source, Settings settings) throws IOException, Refusal {
        TextTable table = open(source, settings);
        return preview(table, layout(table, settings));
    }

    static Preview preview(TextTable table, TableLayout layout) throws IOException, Refusal {
        try (DelimitedRows rows = table.rows(position -> {})) {
            return PreviewMaker.of(layout, table.firstRows(), rows);
        }
    }

    static TableLayout layout(TextTable table, Settings settings) throws Refusal {
        return TableLayout.of(table.source().fileName(), table.firstRows(), table.dialect(), null, settings)
                .alsoSaying(table.notices());
    }

    static TextTable open(Source source, Settings settings) throws IOException, Refusal {
        if (source.size() == 0) {
            throw new Refusal("The file is empty; there is nothing to read.");
        }
        return TextTable.of(source, settings);
    }
}
