package stillwatch.intake.format.tables;

import java.io.IOException;
import java.util.List;
import stillwatch.intake.reading.Notice;
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

/** Flat JSON objects, in a list or one a line: a table whose columns are their names. */
public final class JsonTableReader implements TableReader {
    /** A file that has been looked at. */
    private record Looked(ObjectNames objects, TableLayout layout) {}

    @Override
    public String name() {
        return "json-table";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Recognition recognise(Sample sample) {
        return ObjectSample.recognise(sample);
    }

    @Override
    public void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal {
        Looked looked = look(source, settings);
        try (ObjectTable table = new ObjectTable(source, looked.objects().names(), sink::position)) {
            TableImport.run(looked.layout(), table, sink, Long.MAX_VALUE);
            String notice = table.notice();
            if (notice != null) {
                sink.notice(new Notice(0, notice));
            }
        }
    }

    @Override
    public Preview preview(Source source, Settings settings) throws IOException, Refusal {
        Looked looked = look(source, settings);
        try (ObjectTable table = new ObjectTable(source, looked.objects().names(), position -> {})) {
            return PreviewMaker.of(looked.layout(), looked.objects().firstRows(), table);
        }
    }

    private static Looked look(Source source, Settings settings) throws IOException, Refusal {
        ObjectNames objects = ObjectNames.of(source);
        String remark = objects.remark();
        TableLayout layout = TableLayout.named(objects.names(), source.fileName(), objects.firstRows(), settings)
                .alsoSaying(remark == null ? List.of() : List.of(remark));
        return new Looked(objects, layout);
    }
}
