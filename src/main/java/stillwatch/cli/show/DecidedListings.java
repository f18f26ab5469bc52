package stillwatch.cli.show;

import java.util.List;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.decided.Connections;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.Links;
import stillwatch.store.decided.Merges;

/** What people decided: links, clusters of this case, what is connected with what. */
final class DecidedListings {
    private DecidedListings() {}

    static Listing links(Tables tables, Page page) {
        List<Links.Link> all = new Links(tables).all();
        return links(page.of(all)).outOf(all.size());
    }

    static Listing links(List<Links.Link> some) {
        Listing listing =
                new Listing("links", "id", "verdict", "kind", "confidence", "accounts", "by", "at", "entry", "why");
        for (Links.Link one : some) {
            listing.row(
                    one.id(),
                    one.verdict().name(),
                    one.kind().name(),
                    one.confidence().name(),
                    one.accounts(),
                    one.by(),
                    one.at(),
                    one.seq(),
                    one.why());
        }
        return listing;
    }

    static Listing formed(Tables tables, Page page) {
        List<FormedClusters.Cluster> all = new FormedClusters(tables).all();
        return formed(page.of(all)).outOf(all.size());
    }

    static Listing formed(List<FormedClusters.Cluster> some) {
        Listing listing = new Listing("formed", "id", "label", "title", "members", "by", "at", "claim", "why");
        for (FormedClusters.Cluster one : some) {
            listing.row(
                    one.id(),
                    one.label(),
                    one.title(),
                    one.members().size(),
                    one.by(),
                    one.at(),
                    one.claim(),
                    one.why());
        }
        return listing;
    }

    static Listing connections(Tables tables, String id) {
        Listing listing = new Listing("connections", "with", "by", "at", "entry", "why");
        for (Connections.Connection one : new Connections(tables).of(id)) {
            listing.row(one.other(id), one.by(), one.at(), one.seq(), one.why());
        }
        return listing;
    }

    /** What was decided about an account. */
    static Sheet ofAccount(Tables tables, String id, Sheet sheet) {
        Merges merges = new Merges(tables);
        String kept = merges.keptOf(id);
        return sheet.field("mergedInto", kept.equals(id) ? null : kept)
                .hidden("sameAccounts", merges.leadingTo(id))
                .line("same accounts", String.join(", ", merges.leadingTo(id)))
                .list("Links", links(new Links(tables).of(id)))
                .list("Clusters of this case", formed(new FormedClusters(tables).holding(id)))
                .list("Connections", connections(tables, id));
    }
}
