package stillwatch.intake.format.timesketch;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.JsonLines;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.objects.Zone;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.time.TimeNotes;
import stillwatch.intake.time.WhenReader;
import tools.jackson.databind.JsonNode;

/** A Timesketch timeline as JSON lines: each an event with what else its line says. */
public final class TimesketchJsonlReader implements Reader {
    @Override
    public String name() {
        return "timesketch-jsonl";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Recognition recognise(Sample sample) {
        return SketchSample.recognise(sample);
    }

    @Override
    public void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal {
        Timeline timeline = new Timeline(Zone.times(settings), sink);
        JsonLines.each(source, sink, timeline::take);
        timeline.report();
    }

    /** What is remembered from line to line. */
    private static final class Timeline {
        private final WhenReader times;
        private final RowSink sink;
        private final OwnLines own;
        private final TimeNotes notes = new TimeNotes();
        private long disagreeing;

        Timeline(WhenReader times, RowSink sink) {
            this.times = times;
            this.sink = sink;
            this.own = new OwnLines(sink);
        }

        void take(Slice line) {
            try {
                JsonNode object = Tree.read(line);
                if (own.take(object, line.line())) {
                    return;
                }
                SketchEvent event = SketchEvent.of(object, times);
                @Nullable Moment at = event.fact().at();
                if (at != null) {
                    notes.see(line.line(), at);
                }
                disagreeing += event.timesDisagree() ? 1 : 0;
                sink.row(line.line(), List.of(event.fact()));
            } catch (BadField e) {
                sink.rejected(line.rejected(e.field(), e.reason()));
            }
        }

        void report() {
            notes.notices().forEach(sink::notice);
            own.report();
            if (disagreeing > 0) {
                sink.notice(new Notice(
                        0,
                        "rows whose \"timestamp\" is not the time of their \"datetime\": " + disagreeing
                                + "; \"datetime\" counts, \"timestamp\" is kept as a detail"));
            }
        }
    }
}
