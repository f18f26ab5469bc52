package stillwatch.intake.table;

import java.util.Map;
import java.util.TreeMap;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.RowSink;

/** Notices about rows: the first few of each kind by their line, the rest as one number at the end. */
final class NoticeTally {
    private static final int NAMED = 20;
    private final RowSink sink;
    private final Map<String, Long> counts = new TreeMap<>();

    NoticeTally(RowSink sink) {
        this.sink = sink;
    }

    /** {@code kind}: the same words for all notices of the kind; {@code text}: what is said of this row. */
    void say(long line, String kind, String text) {
        if (counts.merge(kind, 1L, Long::sum) <= NAMED) {
            sink.notice(new Notice(line, text));
        }
    }

    void say(long line, String kind) {
        say(line, kind, kind);
    }

    /** For what is the same in every row: said of the file, once. */
    void once(String text) {
        if (counts.merge(text, 1L, Long::sum) == 1) {
            sink.notice(new Notice(0, text));
            counts.put(text, (long) NAMED);
        }
    }

    void finish() {
        counts.forEach((kind, count) -> {
            if (count > NAMED) {
                sink.notice(new Notice(0, (count - NAMED) + " more rows: " + kind));
            }
        });
    }
}
