package stillwatch.store.view;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.row.RowTables;

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

    /** Whether any import in force says something of it. */
    public boolean known(Id id) {
        return new Whereabouts(tables).stream(id).findFirst().isPresent();
    }
}
