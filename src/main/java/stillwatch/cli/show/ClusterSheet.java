package stillwatch.cli.show;

import java.util.HashSet;
import java.util.Set;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.view.Clusters;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;

/** A cluster as its source claims it. */
final class ClusterSheet {
    private final Tables tables;
    private final Id id;
    private final Page page;

    ClusterSheet(Tables tables, Id id, Page page) {
        this.tables = tables;
        this.id = id;
        this.page = page;
    }

    Sheet sheet() {
        Fact first = new Provenance(tables.rows()).of(id, 0, 1).getFirst().fact();
        ClusterKey key = first instanceof MemberFact member ? member.cluster() : ((ClusterFact) first).cluster();
        Clusters clusters = new Clusters(tables.rows());
        Sheet sheet = new Sheet("Cluster " + key.label() + ", claimed by " + key.source())
                .field("id", id)
                .field("label", key.label())
                .field("claimedBy", key.source())
                .field("memberCount", clusters.countMembers(id));
        sheet.say("This is what its source claims. It is not a finding of this case.");
        return sheet.list("Claimed members", members(clusters))
                .list("Connections", DecidedListings.connections(tables, id.toString()))
                .list("Notes", CaseListings.notesOn(tables, id.toString()))
                .list("Descriptions", descriptions());
    }

    private Listing members(Clusters clusters) {
        Listing listing = new Listing("members", "platform", "account", "basis", "import", "line", "id");
        for (Located<MemberFact> one : clusters.members(id, page.offset(), page.limit())) {
            AccountKey account = one.fact().account();
            String basis = one.fact().basis();
            listing.row(account.platform(), account.externalId(), basis, one.entry(), one.line(), account.id());
        }
        return listing.outOf(clusters.countMembers(id));
    }

    /** The same description may stand on every line; each is listed once, with the line that said it first. */
    private Listing descriptions() {
        Listing listing = new Listing("descriptions", "import", "file", "line", "details", "description");
        Set<ClusterFact> seen = new HashSet<>();
        for (Located<ClusterFact> one : new Clusters(tables.rows()).claims(id)) {
            ClusterFact claim = one.fact();
            boolean something = claim.description() != null || !claim.details().isEmpty();
            if (something && seen.add(claim)) {
                listing.row(one.entry(), one.file(), one.line(), claim.details(), claim.description());
            }
        }
        return listing;
    }
}
