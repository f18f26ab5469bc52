package stillwatch.intake.format.stix;

import java.io.IOException;
import java.io.InputStream;
import stillwatch.intake.objects.Zone;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.time.WhenReader;

/** STIX 2.1 bundles, and those of 2.0. Every object of the bundle is a row; references may point forward, so the file is read twice. */
public final class StixReader implements Reader {
    @Override
    public String name() {
        return "stix";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Recognition recognise(Sample sample) {
        return StixSample.recognise(sample);
    }

    @Override
    public void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal {
        WhenReader times = Zone.times(settings);
        Bundle bundle = new Bundle();
        FirstReading first = new FirstReading(bundle, times);
        walk(source, (object, ordinal, behind) -> {
            first.take(object, ordinal);
            sink.position(behind / 2);
        });
        SecondReading second = new SecondReading(bundle, times, sink);
        Envelope envelope = walk(source, (object, ordinal, behind) -> {
            second.take(object, ordinal);
            sink.position((source.size() + behind) / 2);
        });
        second.notices();
        about(envelope, sink);
        sink.position(source.size());
    }

    private static Envelope walk(Source source, Envelope.Taker taker) throws IOException, Refusal {
        try (InputStream in = source.open()) {
            return Envelope.walk(in, source.fileName(), taker);
        }
    }

    private static void about(Envelope envelope, RowSink sink) {
        if (!envelope.unknown().isEmpty()) {
            String names = String.join(", ", envelope.unknown());
            sink.notice(new Notice(0, "the bundle itself also says " + names + "; that stands in the original only"));
        }
        if ("2.0".equals(envelope.version())) {
            sink.notice(new Notice(0, "a bundle of STIX 2.0; it is read as 2.1 where the two agree"));
        }
        if (envelope.count() == 0) {
            sink.notice(new Notice(0, "the bundle holds no objects"));
        }
    }
}
