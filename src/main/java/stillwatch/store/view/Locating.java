package stillwatch.store.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.fact.FactIds;
import stillwatch.store.fact.FactNr;
import stillwatch.store.fact.FactTable;
import stillwatch.store.row.RowTable;
import stillwatch.store.row.RowTables;

/** From the numbers of facts to the facts, with the import and the line that brought them. */
final class Locating {
    private final RowTables tables;
    private @Nullable ImportPlaces places;

    Locating(RowTables tables) {
        this.tables = tables;
    }

    <F extends Fact> List<Located<F>> all(FactTable<F> table, LongStream numbers) {
        return numbers.mapToObj(nr -> one(table, nr)).flatMap(Optional::stream).toList();
    }

    <F extends Fact> Optional<Located<F>> one(FactTable<F> table, long nr) {
        return table.at(nr).flatMap(found -> located(nr, found.fact()));
    }

    /** In whichever table it lies. */
    Optional<Located<Fact>> any(long nr) {
        return tables.facts().all().stream()
                .flatMap(table -> table.at(nr).stream())
                .findFirst()
                .flatMap(found -> located(nr, (Fact) found.fact()));
    }

    private <F extends Fact> Optional<Located<F>> located(long nr, F fact) {
        long place = FactNr.row(nr);
        Optional<RowTable.Row> row = tables.rows().at(place);
        return row.map(at -> new Located<>(
                nr,
                FactIds.of(fact, at.id(), FactNr.part(nr)),
                fact,
                places().entry(place),
                places().file(place),
                at.line()));
    }

    private ImportPlaces places() {
        if (places == null) {
            places = ImportPlaces.of(tables);
        }
        return places;
    }
}
