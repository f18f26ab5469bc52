package stillwatch.cli;

import java.util.List;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.store.Tables;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.EntryTable;
import stillwatch.store.entry.EvidenceTable;
import stillwatch.store.row.ImportTable;

/** What people did with the case: history, imports, evidence and notes. */
final class CaseListings {
    private CaseListings() {}

    static Listing history(Tables tables, long offset, int limit) {
        Listing listing = new Listing("entries", "seq", "at", "by", "what", "undone_by");
        for (EntryTable.Line line : tables.entries().newest(offset, limit)) {
            listing.row(line.seq(), line.at(), line.by(), line.summary(), line.undoneBy());
        }
        return listing.outOf(tables.entries().count());
    }

    static Listing imports(Tables tables) {
        Listing listing = new Listing(
                "imports", "entry", "file", "reader", "rows", "accepted", "duplicate", "rejected", "undone_by");
        for (ImportTable.Held held : tables.rows().imports().all()) {
            FileImported done = held.action();
            listing.row(
                    held.seq(),
                    done.file(),
                    done.reader(),
                    done.rows(),
                    done.accepted(),
                    done.duplicate(),
                    done.rejected(),
                    held.undoneBy());
        }
        return listing;
    }

    static Listing evidence(Tables tables) {
        Listing listing = new Listing("evidence", "id", "name", "kind", "bytes", "origin", "kept", "entry");
        for (EvidenceTable.Arrival arrival : tables.evidence().all()) {
            EvidenceAdded added = arrival.added();
            listing.row(
                    EvidenceTable.id(added.sha256()).toString(),
                    added.name(),
                    arrival.original() ? "import" : added.mime(),
                    added.size(),
                    added.origin(),
                    kept(tables, added),
                    arrival.seq());
        }
        return listing;
    }

    private static String kept(Tables tables, EvidenceAdded added) {
        if (tables.tombstones().of(added.sha256()).isPresent()) {
            return "destroyed by order";
        }
        return added.reference() == null ? "in the case" : "by reference";
    }

    static Listing notes(Tables tables) {
        List<AnnotationTable.Version> notes = tables.annotations().current();
        Listing listing = new Listing("notes", "id", "target", "place", "text", "tags");
        notes.forEach(note -> listing.row(
                note.id().toString(), note.target(), note.place(), note.text(), String.join(", ", note.tags())));
        return listing;
    }
}
