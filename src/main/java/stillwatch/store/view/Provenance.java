package stillwatch.store.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.entity.EntityKind;
import stillwatch.store.fact.FactNr;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.HexId;

/** What rows say of a record, and which imports and lines brought them. */
public final class Provenance {
    private final RowTables tables;

    public Provenance(RowTables tables) {
        this.tables = tables;
    }

    /** A page of the facts about a record, in the order they came. */
    public List<Located<Fact>> of(Id id, long offset, int limit) {
        return new Whereabouts(tables)
                .stream(id)
                        .skip(offset)
                        .limit(limit)
                        .mapToObj(new Locating(tables)::any)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** A row of a file that says something of a record. */
    public record Origin(long entry, String file, long line) {}

    /** The first rows that mention an account, in the order they came. */
    public List<Origin> rows(Id account, int limit) {
        OptionalLong slot = tables.entities().accounts().find(HexId.of(account));
        if (slot.isEmpty()) {
            return List.of();
        }
        ImportPlaces places = ImportPlaces.of(tables);
        return Arrays.stream(tables.entities().postings(EntityKind.ACCOUNT).facts(slot.getAsLong(), -1))
                .map(FactNr::row)
                .distinct()
                .mapToObj(tables.rows()::at)
                .flatMap(Optional::stream)
                .limit(limit)
                .map(row -> new Origin(places.entry(row.nr()), places.file(row.nr()), row.line()))
                .toList();
    }

    /** Whether any import in force says something of it. */
    public boolean known(Id id) {
        return new Whereabouts(tables).contains(id);
    }
}
