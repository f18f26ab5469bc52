package stillwatch.store.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.store.Tables;
import stillwatch.store.decided.Custody;
import stillwatch.store.entry.EntryTable;
import stillwatch.store.entry.EvidenceTable;
import stillwatch.store.entry.TombstoneTable;
import stillwatch.store.sql.Cells;

/**
 * A piece of evidence as it first came in, by the name and origin it is described with now.
 *
 * @param entry the entry that brought it
 * @param importedFile it is the file of an import
 * @param reference where it lies outside of the case; null where the case holds it
 * @param arrivals how often it came in
 * @param where of a citation, where it is to be found; then there is no file, and no kind, size or hash of one
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
        boolean destroyed,
        @Nullable String where) {
    public boolean cited() {
        return where != null;
    }

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
                    destroyed,
                    null);
        }
    }

    private EvidenceLine described(Custody.Piece piece) {
        return new EvidenceLine(
                id,
                piece.name(),
                mime,
                size,
                piece.collection().origin(),
                sha256,
                entry,
                addedAt,
                addedBy,
                importedFile,
                reference,
                arrivals,
                notes,
                destroyed,
                where);
    }

    private static EvidenceLine citation(Tables tables, Custody.Piece piece, int notes) {
        EntryTable.Line entry = tables.entries().at(piece.seq()).orElseThrow();
        return new EvidenceLine(
                Id.parse(piece.id()),
                piece.name(),
                "",
                0,
                piece.collection().origin(),
                "",
                piece.seq(),
                entry.at(),
                entry.by(),
                false,
                null,
                1,
                notes,
                false,
                piece.where());
    }

    /** All of it, in the order it first came in. */
    private static EvidenceLine file(Map<Id, EvidenceLine> files, Custody.Piece piece) {
        return Objects.requireNonNull(files.get(Id.parse(piece.id())), piece.id());
    }

    public static List<EvidenceLine> all(Tables tables) {
        Map<Id, EvidenceLine> files = new HashMap<>();
        files(tables).forEach(line -> files.put(line.id(), line));
        Map<String, Integer> notes = tables.annotations().counts(Kind.EVIDENCE);
        return new Custody(tables)
                .all().stream()
                        .map(piece -> piece.cited()
                                ? citation(tables, piece, notes.getOrDefault(piece.id(), 0))
                                : file(files, piece).described(piece))
                        .toList();
    }

    private static List<EvidenceLine> files(Tables tables) {
        Map<String, List<Arrival>> pieces = new LinkedHashMap<>();
        tables.sql()
                .with("""
                        SELECT v.seq, v.sha256, v.name, v.mime, v.size, v.origin, v.reference, v.original, e.at, e.by_name
                        FROM evidence v JOIN entry e ON e.seq = v.seq WHERE NOT v.undone ORDER BY v.seq""")
                .list(Arrival::read)
                .forEach(one -> pieces.computeIfAbsent(one.sha256(), key -> new ArrayList<>())
                        .add(one));
        Map<String, Integer> notes = tables.annotations().counts(Kind.EVIDENCE);
        Set<String> destroyed = tables.tombstones().all().stream()
                .map(TombstoneTable.Tombstone::sha256)
                .collect(Collectors.toSet());
        return pieces.entrySet().stream()
                .map(piece -> piece.getValue()
                        .getFirst()
                        .line(
                                piece.getValue().size(),
                                notes.getOrDefault(
                                        EvidenceTable.id(piece.getKey()).toString(), 0),
                                destroyed.contains(piece.getKey())))
                .toList();
    }
}
