package stillwatch.cli.show;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.EntryTable;

/** A note: what it says now and what it said before. */
record NoteSheet(Tables tables, Id id, List<AnnotationTable.Version> versions) {

    Sheet sheet() {
        AnnotationTable.Version now = tables.annotations().current(id).orElseGet(versions::getLast);
        List<String> also = tables.annotations().also(now.first());
        boolean standing = tables.annotations().current(id).isPresent();
        return new Sheet("Note " + id + (standing ? "" : ", taken back"))
                .field("id", id)
                .field("target", now.target())
                .field("also", also.isEmpty() ? null : also)
                .field("place", CaseListings.empty(now.place()))
                .field("text", now.text())
                .field("tags", now.tags())
                .field("privileged", now.privileged() ? true : null)
                .hidden("standing", standing)
                .list("Versions", said())
                .list("Notes", CaseListings.notesOn(tables, id.toString()));
    }

    private Listing said() {
        Listing listing = new Listing("versions", "entry", "at", "by", "place", "text", "undone", "removed");
        for (AnnotationTable.Version version : versions) {
            Optional<EntryTable.Line> entry = tables.entries().at(version.seq());
            listing.row(
                    version.seq(),
                    entry.map(EntryTable.Line::at).orElse(null),
                    entry.map(EntryTable.Line::by).orElse(null),
                    CaseListings.empty(version.place()),
                    version.text(),
                    version.undone(),
                    version.removed() ? true : null);
        }
        return listing;
    }
}
