package stillwatch.store.list;

import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.store.RowCounts;
import stillwatch.store.Tables;
import stillwatch.store.decided.ClaimNames;
import stillwatch.store.decided.Custody;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.Incidents;
import stillwatch.store.decided.Links;
import stillwatch.store.decided.Sources;
import stillwatch.store.entry.DescriptionTable;
import stillwatch.store.fact.FactTables;
import stillwatch.store.view.Provenance;

/** How much of everything there is; {@code imports} are those that stand. */
public record Tally(
        Optional<DescriptionTable.Description> description,
        long accounts,
        long clusters,
        long incidents,
        long events,
        long observations,
        long signals,
        long sources,
        long documents,
        long actors,
        long relations,
        long remarks,
        long kept,
        long links,
        long formed,
        long evidence,
        long citations,
        long notes,
        long imports,
        long entries) {
    public static Tally of(Tables tables) {
        FactTables facts = tables.rows().facts();
        RowCounts rows = RowCounts.of(tables);
        return new Tally(
                tables.descriptions().current(),
                rows.accounts(),
                rows.clusters(),
                facts.incidents().countThings() + new Incidents(tables).added().size(),
                rows.events() + new Events(tables).more(),
                rows.observations(),
                rows.signals(),
                facts.sources().countThings() + added(tables),
                facts.documents().countThings()
                        + new ClaimNames(tables).documentsByHand().size(),
                facts.actors().countThings(),
                rows.relations(),
                rows.remarks(),
                rows.kept(),
                new Links(tables).all().size(),
                new FormedClusters(tables).all().size(),
                tables.evidence().countPieces(),
                new Custody(tables).citations().size(),
                tables.annotations().count(),
                tables.sql()
                        .with("SELECT COUNT(*) FROM import WHERE undone_by IS NULL")
                        .numberOr(0),
                tables.entries().count());
    }

    /** Sources people added that no row speaks of. */
    private static long added(Tables tables) {
        return new Sources(tables)
                .added().stream()
                        .filter(one -> !new Provenance(tables.rows()).known(Id.parse(one.id())))
                        .count();
    }
}
