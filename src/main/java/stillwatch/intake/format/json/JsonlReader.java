package stillwatch.intake.format.json;

import java.io.IOException;
import stillwatch.intake.objects.JsonLines;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;

/** Our facts, one JSON object a line. A bad line is one rejected row, and reading goes on. */
public final class JsonlReader implements Reader {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Recognition recognise(Sample sample) {
        return FactSample.lines(sample);
    }

    @Override
    public void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal {
        FactRows rows = new FactRows(settings, sink);
        JsonLines.each(source, sink, rows::take);
        rows.report();
    }
}
