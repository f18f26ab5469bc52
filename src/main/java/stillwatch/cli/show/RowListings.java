package stillwatch.cli.show;

import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.RemarkFact;
import stillwatch.cli.print.Listing;
import stillwatch.store.Tables;
import stillwatch.store.view.Located;
import stillwatch.store.view.Rows;

/** Relations, remarks and objects kept word for word, in the order they came. */
final class RowListings {
    private RowListings() {}

    static Listing relations(Tables tables, Page page) {
        var table = tables.rows().facts().relations();
        Listing listing = new Listing("relations", "id", "from", "relation", "to", "at");
        for (Located<RelationFact> one : new Rows(tables.rows()).page(table, page.offset(), page.limit())) {
            RelationFact fact = one.fact();
            listing.row(one.id(), fact.from(), fact.relation(), fact.to(), fact.at());
        }
        return listing.outOf(table.count());
    }

    static Listing remarks(Tables tables, Page page) {
        var table = tables.rows().facts().remarks();
        Listing listing = new Listing("remarks", "id", "kind", "author", "at", "text");
        for (Located<RemarkFact> one : new Rows(tables.rows()).page(table, page.offset(), page.limit())) {
            RemarkFact fact = one.fact();
            listing.row(one.id(), fact.remarkKind(), fact.author(), fact.at(), fact.text());
        }
        return listing.outOf(table.count());
    }

    static Listing kept(Tables tables, Page page) {
        var table = tables.rows().facts().kept();
        Listing listing = new Listing("kept", "id", "format", "kind", "label", "ref", "import", "line");
        for (Located<KeptFact> one : new Rows(tables.rows()).page(table, page.offset(), page.limit())) {
            KeptFact fact = one.fact();
            listing.row(one.id(), fact.format(), fact.objectKind(), fact.label(), fact.ref(), one.entry(), one.line());
        }
        return listing.outOf(table.count());
    }
}
