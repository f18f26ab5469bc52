package stillwatch.desktop.screen.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.journal.Entry;

/**
 * Everything about one entry.
 *
 * @param parts what it says, where it does not change what was said before
 * @param changes what it changed, part by part
 * @param inTheWay what stands in the way of taking it back; nothing where it can be
 */
record EntryFile(
        Entry entry,
        Row row,
        @Nullable String why,
        Map<String, String> parts,
        List<Change> changes,
        List<Touch> touches,
        List<String> inTheWay) {

    /** A part as it was and as it is now; null where nothing was said. */
    record Change(
            String part, @Nullable String before, @Nullable String after) {}

    /** Something the entry is about. */
    record Touch(String id, String name) {}

    boolean destroyed() {
        return entry.content() == null;
    }
}
