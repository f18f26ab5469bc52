package stillwatch.intake.format.timesketch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.JsonLines;
import stillwatch.intake.objects.OwnRow;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.objects.Utf8Input;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Sample;
import tools.jackson.databind.JsonNode;

/** Whether the first lines of a file are events of Timesketch. */
final class SketchSample {
    private static final int ENOUGH = 50;
    private int lines;
    private int events;
    private int described;

    private SketchSample() {}

    static Recognition recognise(Sample sample) {
        SketchSample look = new SketchSample();
        try {
            JsonLines lines = new JsonLines(new Utf8Input(new ByteArrayInputStream(sample.head())));
            for (Slice line = lines.next(); line != null && look.lines < ENOUGH; line = lines.next()) {
                look.count(line);
            }
        } catch (IOException e) {
            // what was seen until here is what can be told
        }
        return look.answer();
    }

    private void count(Slice line) {
        lines++;
        try {
            JsonNode node = Tree.read(line);
            boolean event = node.has("message") && (node.has("datetime") || node.has("timestamp"));
            boolean ours = node.has(OwnRow.NAME) && node.has(OwnRow.FILTER);
            events += event || ours ? 1 : 0;
            described += ours || event && node.has("timestamp_desc") ? 1 : 0;
        } catch (BadField e) {
            // a bad line, or the last one of the sample
        }
    }

    private Recognition answer() {
        if (events == 0) {
            return Recognition.no("no lines of JSON with message, datetime and timestamp_desc");
        }
        boolean most = described * 2 >= lines;
        return new Recognition(most ? 95 : 60, "lines of JSON with message, datetime and timestamp_desc");
    }
}
