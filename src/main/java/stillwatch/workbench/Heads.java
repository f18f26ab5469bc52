package stillwatch.workbench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.store.apply.EntryHead;

/** Entry heads as the store keeps them: the same text for the same time, live and replayed. */
final class Heads {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Heads() {}

    static EntryHead of(long seq, Instant at, String by) {
        return new EntryHead(seq, AT.format(at), by);
    }

    static EntryHead of(Entry entry, Content content) {
        return of(entry.seq(), entry.at(), content.by());
    }

    static EntryHead withoutContent(Entry entry) {
        return of(entry.seq(), entry.at(), "");
    }
}
