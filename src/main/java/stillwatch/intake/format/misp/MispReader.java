package stillwatch.intake.format.misp;

import java.io.IOException;
import java.io.InputStream;
import stillwatch.intake.objects.Zone;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.time.WhenReader;

/** MISP events as JSON. Each event, attribute and object is a row; an event's name may stand behind its attributes, so the file is read twice. */
public final class MispReader implements Reader {
    @Override
    public String name() {
        return "misp";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Recognition recognise(Sample sample) {
        return MispSample.recognise(sample);
    }

    @Override
    public void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal {
        WhenReader times = Zone.times(settings);
        FirstVisit first = new FirstVisit(times, sink);
        walk(source, first);
        first.finish();
        SecondVisit second = new SecondVisit(first, times, sink, source.size());
        walk(source, second);
        second.notices();
        sink.position(source.size());
    }

    private static void walk(Source source, MispWalk.Visitor visitor) throws IOException, Refusal {
        try (InputStream in = source.open()) {
            MispWalk.walk(in, source.fileName(), visitor);
        }
    }
}
