package stillwatch.cli.show;

import java.util.List;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.cli.print.Listing;
import stillwatch.store.Tables;
import stillwatch.store.decided.Custody;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.EntryTable;
import stillwatch.store.row.ImportTable;
import stillwatch.workbench.Sentences;

/** What people did with the case: history, imports, evidence and notes. */
final class CaseListings {
    private CaseListings() {}

    /** Newest first. */
    static Listing history(Tables tables, Page page) {
        Listing listing = new Listing("entries", "entry", "at", "by", "undoneBy", "what");
        add(listing, tables, tables.entries().newest(page.offset(), page.limit()));
        return listing.outOf(tables.entries().count());
    }

    /** Each in words for people: names where the entry has ids. */
    static void add(Listing listing, Tables tables, List<EntryTable.Line> lines) {
        Sentences sentences = new Sentences(tables);
        for (EntryTable.Line line : lines) {
            listing.row(line.seq(), line.at(), line.by(), line.undoneBy(), sentences.of(line));
        }
    }

    static Listing imports(Tables tables, Page page) {
        List<ImportTable.Held> all = tables.rows().imports().all();
        return imports(page.of(all)).outOf(all.size());
    }

    static Listing imports(List<ImportTable.Held> some) {
        Listing listing = new Listing(
                "imports", "entry", "file", "reader", "rows", "accepted", "duplicate", "rejected", "undoneBy");
        for (ImportTable.Held held : some) {
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

    /** Each piece once, in the order it first came in. */
    static Listing evidence(Tables tables, Page page) {
        List<Custody.Piece> all = new Custody(tables).all();
        Listing listing = new Listing("evidence", "id", "name", "kind", "bytes", "origin", "kept", "entry");
        for (Custody.Piece piece : page.of(all)) {
            EvidenceAdded file = piece.file();
            listing.row(
                    piece.id(),
                    piece.name(),
                    kind(piece),
                    file == null ? null : file.size(),
                    piece.collection().origin(),
                    file == null ? piece.where() : kept(tables, file),
                    piece.seq());
        }
        return listing.outOf(all.size());
    }

    private static String kind(Custody.Piece piece) {
        EvidenceAdded file = piece.file();
        if (file == null) {
            return "citation";
        }
        return piece.original() ? "imported file" : file.mime();
    }

    static String kept(Tables tables, EvidenceAdded added) {
        if (tables.tombstones().of(added.sha256()).isPresent()) {
            return "destroyed by order";
        }
        return added.reference() == null ? "in the case" : "by reference";
    }

    static Listing notes(Tables tables, Page page) {
        List<AnnotationTable.Version> all = tables.annotations().current();
        Listing listing = new Listing("notes", "id", "target", "place", "text", "tags", "privileged");
        page.of(all)
                .forEach(note -> listing.row(
                        note.id(),
                        note.target(),
                        empty(note.place()),
                        note.text(),
                        note.tags(),
                        note.privileged() ? true : null));
        return listing.outOf(all.size());
    }

    static Listing notesOn(Tables tables, String target) {
        Listing listing = new Listing("notes", "id", "place", "text", "tags");
        tables.annotations()
                .currentOn(target)
                .forEach(note -> listing.row(note.id(), empty(note.place()), note.text(), note.tags()));
        return listing;
    }

    static @org.jspecify.annotations.Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
