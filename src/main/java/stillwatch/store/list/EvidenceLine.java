package stillwatch.store.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.store.Tables;
import stillwatch.store.entry.EvidenceTable;
import stillwatch.store.entry.TombstoneTable;
import stillwatch.store.sql.Cells;

/**
 * A piece of evidence as it first came in.
 *
 * @param entry the entry that brought it
 * @param importedFile it is the file of an import
 * @param reference where it lies outside of the case; null where the case holds it
 * @param arrivals how often it came in
 */
public record EvidenceLine(
        Id id,
        String name,
        String mime,
        long size,
        @Nullable String origin,
        String sha256,
        long entry,
        String addedAt,
        String addedBy,
        boolean importedFile,
        @Nullable String reference,
        int arrivals,
        int notes,
        boolean destroyed) {

    /** One time it came in. */
    private record Arrival(
            long entry,
            String sha256,
            String name,
            String mime,
            long size,
            @Nullable String origin,
            @Nullable String reference,
            boolean importedFile,
            String at,
            String by) {
        static Arrival read(Cells from) {
            return new Arrival(
                    from.number(),
                    from.text(),
                    from.text(),
                    from.text(),
                    from.number(),
                    from.maybeText(),
                    from.maybeText(),
                    from.flag(),
                    from.text(),
                    from.text());
        }

        EvidenceLine line(int arrivals, int notes, boolean destroyed) {
            return new EvidenceLine(
                    EvidenceTable.id(sha256),
                    name,
                    mime,
                    size,
                    origin,
                    sha256,
                    entry,
                    at,
                    by,
                    importedFile,
                    reference,
                    arrivals,
                    notes,
                    destroyed);
        }
    }

    /** All of it, in the order it first came in. */
    public static List<EvidenceLine> all(Tables tables) {
        Map<String, List<Arrival>> pieces = new LinkedHashMap<>();
        tables.sql().with("""
                        SELECT v.seq, v.sha256, v.name, v.mime, v.size, v.origin, v.reference, v.original, e.at, e.by_name
                        FROM evidence v JOIN entry e ON e.seq = v.seq WHERE NOT v.undone ORDER BY v.seq""")
                .list(Arrival::read)
                .forEach(one -> pieces.computeIfAbsent(one.sha256(), key -> new ArrayList<>())
                        .add(one));
        Map<String, Integer> notes = tables.annotations().counts(Kind.EVIDENCE);
        Set<String> destroyed =
                tables.tombstones().all().stream().map(TombstoneTable.Tombstone::sha256).collect(Collectors.toSet());
        return pieces.entrySet().stream()
                .map(piece -> piece.getValue()
                        .getFirst()
                        .line(
                                piece.getValue().size(),
                                notes.getOrDefault(EvidenceTable.id(piece.getKey()).toString(), 0),
                                destroyed.contains(piece.getKey())))
                .toList();
    }
}
