package stillwatch.cli.show;

import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.claims.Book;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.decided.Existing;
import stillwatch.store.decided.Naming;
import stillwatch.store.decided.Sources;

/** A source: what people think of it, and what rows say of it. */
record SourceSheet(Tables tables, Id id, Page page) {

    Optional<Sheet> sheet() {
        return Existing.in(tables, id) ? Optional.of(made()) : Optional.empty();
    }

    private Sheet made() {
        Sources sources = new Sources(tables);
        Sheet sheet = new Sheet("Source " + new Naming(tables).name(id))
                .field("id", id)
                .hidden("kind", id.kind().word())
                .field("name", new Naming(tables).name(id));
        sources.assessment(id.toString())
                .ifPresent(now -> sheet.field("stake", now.stake().name())
                        .field("reliability", now.reliability())
                        .field("basis", now.basis()));
        Book book = Book.of(tables);
        String party = book.party(id.toString());
        sheet.field("speaksFor", party.equals(id.toString()) ? null : book.name(party));
        new Brought(tables).inFull(sheet, id, page);
        return sheet.list("Assessments", assessments(sources))
                .list("Notes", CaseListings.notesOn(tables, id.toString()));
    }

    private Listing assessments(Sources sources) {
        Listing listing = new Listing("assessments", "entry", "at", "by", "stake", "reliability", "basis");
        sources.assessments(id.toString())
                .forEach(one ->
                        listing.row(one.seq(), one.at(), one.by(), one.stake().name(), one.reliability(), one.basis()));
        return listing;
    }
}
