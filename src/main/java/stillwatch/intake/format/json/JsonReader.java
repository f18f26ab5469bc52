package stillwatch.intake.format.json;

import java.io.IOException;
import stillwatch.intake.objects.BadEncoding;
import stillwatch.intake.objects.JsonWalk;
import stillwatch.intake.objects.Torn;
import stillwatch.intake.objects.Utf8Input;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;

/**
 * Our facts in one JSON document, a list or {"stillwatch": 1, "rows": [list]}. An element that is no fact is a rejected row;
 * a document that is no JSON is refused, because behind a broken bracket nobody knows any more what belongs to what.
 */
public final class JsonReader implements Reader {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Recognition recognise(Sample sample) {
        return FactSample.document(sample);
    }

    @Override
    public void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal {
        FactRows rows = new FactRows(settings, sink);
        try (Utf8Input in = Utf8Input.open(source, sink)) {
            JsonWalk walk = new JsonWalk(in);
            if (walk.peek() < 0) {
                throw Utf8Input.nothingIn(source);
            }
            FactDocument document = new FactDocument(walk, source.fileName(), slice -> {
                rows.takeUnlessBroken(slice);
                sink.position(in.behind());
            });
            noticeIfEmpty(document.read(), sink);
        } catch (BadEncoding e) {
            throw e.in(source.fileName());
        } catch (Torn e) {
            throw e.in(source.fileName());
        }
        rows.report();
    }

    private static void noticeIfEmpty(long rows, RowSink sink) {
        if (rows == 0) {
            sink.notice(new Notice(0, "the list of rows is empty"));
        }
    }
}
