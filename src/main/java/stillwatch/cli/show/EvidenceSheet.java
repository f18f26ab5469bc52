package stillwatch.cli.show;

import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.decided.Custody;
import stillwatch.store.entry.EvidenceTable;

/** A piece of evidence: each time it came in, what was done with it since, and what is left of it. */
record EvidenceSheet(Tables tables, Id id, List<EvidenceTable.Arrival> arrivals) {

    Sheet sheet() {
        EvidenceAdded first = arrivals.getFirst().added();
        Sheet sheet = new Sheet("Evidence " + first.name())
                .field("id", id)
                .field("sha256", first.sha256())
                .field("name", first.name())
                .field("mime", first.mime())
                .field("bytes", first.size())
                .field("kept", CaseListings.kept(tables, first))
                .field("reference", first.reference());
        tables.tombstones()
                .of(first.sha256())
                .ifPresent(stone -> sheet.field("destroyedBy", stone.by())
                        .field("authority", stone.authority())
                        .field("why", stone.why())
                        .field("destroyedIn", stone.seq()));
        new Custody(tables).of(id).ifPresent(piece -> DecidedSheets.described(sheet, piece));
        return sheet.list("How it came in", cameIn())
                .list("Hand to hand", DecidedSheets.transfers(tables, id))
                .list("Connections", DecidedListings.connections(tables, id.toString()))
                .list("Custody", custody(tables, id.toString()))
                .list("Notes", CaseListings.notesOn(tables, id.toString()));
    }

    private Listing cameIn() {
        Listing listing = new Listing("arrivals", "entry", "name", "origin", "collectedBy", "collectedAt", "how", "as");
        for (EvidenceTable.Arrival arrival : arrivals) {
            EvidenceAdded added = arrival.added();
            listing.row(
                    arrival.seq(),
                    added.name(),
                    added.origin(),
                    added.collectedBy(),
                    added.collectedAt(),
                    added.how(),
                    arrival.original() ? "file of an import" : "evidence");
        }
        return listing;
    }

    /** Every entry of the history that is about it. */
    private Listing custody(Tables tables, String target) {
        Listing listing = new Listing("custody", "entry", "at", "by", "undoneBy", "what");
        CaseListings.add(listing, tables, tables.entries().about(target, seqs()));
        return listing;
    }

    private List<Long> seqs() {
        return arrivals.stream().map(EvidenceTable.Arrival::seq).toList();
    }
}
