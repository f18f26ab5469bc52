package stillwatch.desktop.screen.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.store.Tables;
import stillwatch.store.decided.Connections;
import stillwatch.store.decided.Custody;
import stillwatch.store.decided.Naming;
import stillwatch.store.entry.EntryTable;
import stillwatch.store.entry.EvidenceTable.Arrival;
import stillwatch.store.entry.TombstoneTable.Tombstone;
import stillwatch.workbench.Notes;
import stillwatch.workbench.OpenCase;

/** Everything the case knows about one piece of evidence. */
record Details(
        Custody.Piece piece,
        @Nullable Tombstone tombstone,
        List<Arrival> arrivals,
        List<Custody.Transfer> transfers,
        List<Notes.Note> notes,
        List<Linked> links,
        List<EntryTable.Line> history) {

    /** What it is connected with, and why. */
    record Linked(String id, String name, String why, String by) {}

    boolean destroyed() {
        return tombstone != null;
    }

    static Optional<Details> of(OpenCase opened, String id) {
        List<Notes.Note> notes = opened.notes().on(id);
        return opened.read(tables -> new Custody(tables).of(Id.parse(id)).map(piece -> read(tables, piece, notes)));
    }

    private static Details read(Tables tables, Custody.Piece piece, List<Notes.Note> notes) {
        Id id = Id.parse(piece.id());
        EvidenceAdded file = piece.file();
        List<Arrival> arrivals = tables.evidence().arrivals(id);
        return new Details(
                piece,
                file == null ? null : tables.tombstones().of(file.sha256()).orElse(null),
                arrivals,
                new Custody(tables).transfers(id),
                notes,
                links(tables, piece.id()),
                history(tables, piece, arrivals, notes));
    }

    private static List<Linked> links(Tables tables, String id) {
        Naming naming = new Naming(tables);
        return new Connections(tables)
                .of(id).stream()
                        .map(one -> new Linked(one.other(id), naming.of(one.other(id)), one.why(), one.by()))
                        .toList();
    }

    /** Newest first: about the piece, and about the notes on it. */
    private static List<EntryTable.Line> history(
            Tables tables, Custody.Piece piece, List<Arrival> arrivals, List<Notes.Note> notes) {
        List<Long> entries = new ArrayList<>(arrivals.stream().map(Arrival::seq).toList());
        entries.add(piece.seq());
        Map<Long, EntryTable.Line> all = new LinkedHashMap<>();
        tables.entries().about(piece.id(), entries).forEach(line -> all.put(line.seq(), line));
        for (Notes.Note note : notes) {
            tables.entries().about(note.id(), entries).forEach(line -> all.put(line.seq(), line));
        }
        return all.values().stream()
                .sorted(Comparator.comparingLong(EntryTable.Line::seq).reversed())
                .toList();
    }
}
