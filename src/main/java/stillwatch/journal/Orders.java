package stillwatch.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import stillwatch.casefile.canon.CanonicalJson;

/** The orders on record to destroy the content of earlier entries: which entries they are, and which ones they name. */
record Orders(NavigableSet<Long> orders, NavigableSet<Long> named) {
    private static final String TYPE = "content-destroyed";

    static Orders in(JournalFile file) throws IOException {
        Orders found = new Orders(new TreeSet<>(), new TreeSet<>());
        LineScan lines = file.from(1);
        for (byte[] raw = lines.next(); raw != null; raw = lines.next()) {
            found.look(raw);
        }
        return found;
    }

    private void look(byte[] raw) throws DamagedJournal {
        if (!mayOrder(raw)) {
            return;
        }
        Line line = EntryReader.parse(raw, 0);
        long seq = line.header().seq();
        if (line.content() != null
                && CanonicalJson.read(line.content()) instanceof Map<?, ?> content
                && isOrder(content)) {
            orders.add(seq);
            namedBy(content).stream().filter(named -> named < seq).forEach(named::add);
        }
    }

    /** Cheap, and never wrong about a line that is no order. */
    private static boolean mayOrder(byte[] raw) {
        return new String(raw, StandardCharsets.ISO_8859_1).contains("\"" + TYPE + "\"");
    }

    private static boolean isOrder(Map<?, ?> content) {
        return content.get("action") instanceof Map<?, ?> action && TYPE.equals(action.get("@type"));
    }

    /** Empty where the content is no order. */
    static List<Long> namedBy(Map<?, ?> content) {
        if (isOrder(content)
                && content.get("action") instanceof Map<?, ?> action
                && action.get("entries") instanceof List<?> entries) {
            return entries.stream()
                    .filter(Long.class::isInstance)
                    .map(Long.class::cast)
                    .toList();
        }
        return List.of();
    }

    /** What is named and is no order itself: those stay readable, or nobody could tell what was destroyed by right. */
    NavigableSet<Long> destructible() {
        NavigableSet<Long> destructible = new TreeSet<>(named);
        destructible.removeAll(orders);
        return destructible;
    }

    void allow(Collection<Long> entries) {
        for (long entry : entries) {
            if (!named.contains(entry)) {
                throw new IllegalArgumentException("no order to destroy entry " + entry + " is on record");
            }
            if (orders.contains(entry)) {
                throw new IllegalArgumentException(
                        "entry " + entry + " is an order to destroy; it has to stay readable");
            }
        }
    }
}
