package stillwatch.cli.show;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.decided.Custody;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.Incidents;
import stillwatch.store.decided.Links;
import stillwatch.store.decided.Naming;

/** One thing people made, in full. */
record DecidedSheets(Tables tables, Id id, Page page) {

    Optional<Sheet> sheet() {
        return switch (id.kind()) {
            case LINK -> new Links(tables).at(id).map(this::link);
            case CLUSTER -> new FormedClusters(tables).of(id.toString()).map(this::cluster);
            case INCIDENT -> new Incidents(tables).of(id.toString()).map(this::incident);
            case EVIDENCE -> new Custody(tables).of(id).map(this::citation);
            default -> Optional.empty();
        };
    }

    private Sheet link(Links.Link link) {
        Sheet sheet = new Sheet("Link " + id)
                .field("id", id)
                .field("verdict", link.verdict().name())
                .field("kind", link.kind().name())
                .field("confidence", link.confidence().name())
                .field("why", link.why())
                .field("by", link.by())
                .field("at", link.at())
                .field("entry", link.seq());
        return withRest(sheet.list("Accounts", accounts(link)));
    }

    private Listing accounts(Links.Link link) {
        Listing accounts = new Listing("accounts", "account", "id");
        link.accounts().forEach(one -> accounts.row(name(one), one));
        return accounts;
    }

    private String name(String other) {
        return new Naming(tables).name(Id.parse(other));
    }

    private Sheet cluster(FormedClusters.Cluster cluster) {
        Sheet sheet = new Sheet("Cluster " + cluster.name())
                .field("id", id)
                .field("label", cluster.label())
                .field("title", cluster.title())
                .field("claim", cluster.claim())
                .field("why", cluster.why())
                .field("by", cluster.by())
                .field("at", cluster.at())
                .field("memberCount", cluster.members().size());
        Listing members = new Listing("members", "account", "basis", "entry", "id");
        for (FormedClusters.Member one : page.of(cluster.members())) {
            members.row(name(one.account()), one.basis(), one.since(), one.account());
        }
        return withRest(sheet.list("Members", members.outOf(cluster.members().size())));
    }

    private Sheet incident(Incidents.Incident incident) {
        return withRest(described(new Sheet("Incident " + incident.name()).field("id", id), incident));
    }

    /** What a person says of it. */
    static Sheet described(Sheet sheet, Incidents.Incident incident) {
        return sheet.field("name", incident.name())
                .field("period", incident.period())
                .field("summary", CaseListings.empty(incident.summary()))
                .field("by", incident.by())
                .field("at", incident.at())
                .field("entry", incident.seq());
    }

    private Sheet citation(Custody.Piece piece) {
        return withRest(described(new Sheet("Evidence " + piece.name()).field("id", id), piece)
                .field("where", piece.where())
                .say("A citation: written down, not fetched; there is no file."));
    }

    /** How it came to be, as it is described now. */
    static Sheet described(Sheet sheet, Custody.Piece piece) {
        return sheet.field("describedAs", piece.name())
                .field("origin", piece.collection().origin())
                .field("collectedBy", piece.collection().collectedBy())
                .field("collectedAt", piece.collection().collectedAt())
                .field("how", piece.collection().how());
    }

    static Listing transfers(Tables tables, Id id) {
        Listing listing = new Listing("transfers", "entry", "from", "to", "at", "how");
        new Custody(tables)
                .transfers(id)
                .forEach(one -> listing.row(one.seq(), one.from(), one.to(), one.at(), one.how()));
        return listing;
    }

    private Sheet withRest(Sheet sheet) {
        String text = id.toString();
        if (!new Custody(tables).transfers(id).isEmpty()) {
            sheet.list("Hand to hand", transfers(tables, id));
        }
        return sheet.list("Connections", DecidedListings.connections(tables, text))
                .list("History", history(text))
                .list("Notes", CaseListings.notesOn(tables, text));
    }

    private Listing history(String text) {
        List<Long> entries = tables.abouts().deciding(text);
        Listing listing = new Listing("history", "entry", "at", "by", "undoneBy", "what");
        CaseListings.add(listing, tables, tables.entries().about(text, entries));
        return listing;
    }
}
