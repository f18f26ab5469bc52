package stillwatch.store.list;

import java.util.Optional;
import stillwatch.store.Tables;
import stillwatch.store.entry.DescriptionTable;
import stillwatch.store.fact.FactTables;

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
        long evidence,
        long notes,
        long imports,
        long entries) {
    public static Tally of(Tables tables) {
        FactTables facts = tables.rows().facts();
        return new Tally(
                tables.descriptions().current(),
                tables.rows().entities().accounts().count(),
                tables.rows().entities().clusters().count(),
                facts.incidents().countThings(),
                facts.events().count(),
                facts.observations().count(),
                tables.rows().entities().observables().count(),
                facts.sources().countThings(),
                facts.documents().countThings(),
                facts.actors().countThings(),
                facts.relations().count(),
                facts.remarks().count(),
                facts.kept().count(),
                tables.evidence().countPieces(),
                tables.annotations().count(),
                tables.sql()
                        .with("SELECT COUNT(*) FROM import WHERE undone_by IS NULL")
                        .numberOr(0),
                tables.entries().count());
    }
}
