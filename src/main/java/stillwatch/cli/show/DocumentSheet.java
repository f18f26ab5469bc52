package stillwatch.cli.show;

import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Lineage;
import stillwatch.claims.Book;
import stillwatch.claims.Held;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.decided.Existing;
import stillwatch.store.decided.Naming;

/** A document: what it draws on, what was taken from it, and what rows say of it. */
record DocumentSheet(Tables tables, Id id, Page page) {

    Optional<Sheet> sheet() {
        return Existing.in(tables, id) ? Optional.of(made()) : Optional.empty();
    }

    private Sheet made() {
        Book book = Book.of(tables);
        Sheet sheet = new Sheet("Document " + new Naming(tables).name(id))
                .field("id", id)
                .hidden("kind", id.kind().word());
        var document = book.directory().documents().get(id.toString());
        if (document != null) {
            sheet.field("title", document.title())
                    .field("source", document.sourceName())
                    .field("ref", document.ref())
                    .field("published", document.published());
        }
        new Brought(tables).inFull(sheet, id, page);
        return sheet.list("Draws on", drawn(book))
                .list("Excerpts", excerpts(book))
                .list("Notes", CaseListings.notesOn(tables, id.toString()));
    }

    private Listing drawn(Book book) {
        Listing listing = new Listing("lineage", "on", "step", "saw", "how", "by");
        Optional<Held<Lineage>> lineage = book.lineage(id.toString());
        lineage.ifPresent(held -> held.what()
                .from()
                .forEach(one -> listing.row(
                        one.from() == null ? null : book.name(one.from()),
                        one.grounds().words(),
                        one.saw(),
                        one.how(),
                        held.by())));
        return listing;
    }

    private Listing excerpts(Book book) {
        Listing listing = new Listing("excerpts", "ref", "excerpt", "locator", "id");
        for (Held<Excerpt> one : book.all(Excerpt.class)) {
            if (one.what().document().equals(id.toString())) {
                listing.row(one.what().ref(), one.what().words(), one.what().locator(), one.id());
            }
        }
        return listing;
    }
}
