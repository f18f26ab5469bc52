package stillwatch.intake.format.timesketch;

import org.jspecify.annotations.Nullable;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.OwnRow;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.time.WhenReader;
import tools.jackson.databind.JsonNode;

/** Lines that we wrote out ourselves: they come in as they were, unless somebody changed what people read of them. */
final class OwnLines {
    private final RowSink sink;
    private final WhenReader times = new WhenReader(null, null);
    private long changed;

    OwnLines(RowSink sink) {
        this.sink = sink;
    }

    /** Whether the line needs no further reading. */
    boolean take(JsonNode object, long line) throws BadField {
        OwnRow own = OwnRow.read(text(object, OwnRow.NAME), line);
        if (own == null) {
            return false;
        }
        String asked = text(object, OwnRow.FILTER);
        if (asked != null) {
            sink.notice(Notice.ours(line, asked));
        }
        if (!own.isAsWritten(
                text(object, "message"), text(object, "datetime"), text(object, "timestamp_desc"), times)) {
            changed++;
            return false;
        }
        if (!own.broughtBefore()) {
            sink.row(line, own.facts());
        }
        return true;
    }

    private static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    void report() {
        if (changed > 0) {
            sink.notice(new Notice(
                    0,
                    "rows that were changed since Stillwatch wrote them: " + changed
                            + "; what their fields say is taken, as from any other file"));
        }
    }
}
