package stillwatch.store.view;

import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.fact.FactTable;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.HexId;

/**
 * Incidents, sources, documents or actors: things with an id that several rows may describe, by name.
 *
 * @param <F> what a row says of one
 */
public final class Things<F extends Fact> {
    private final RowTables tables;
    private final FactTable<F> table;
    private final Kind kind;
    private final String name;

    /** {@code name}: the column they are listed by. */
    public Things(RowTables tables, FactTable<F> table, Kind kind, String name) {
        this.tables = tables;
        this.table = table;
        this.kind = kind;
        this.name = name;
    }

    /** One of them with everything said of it, in the order it came. */
    public record Thing<F extends Fact>(Id id, List<Located<F>> said) {}

    public long count() {
        return table.countThings();
    }

    public List<Thing<F>> page(long offset, int limit) {
        return tables
                .sql()
                .with("SELECT hi, lo, MIN(" + name + ") first_name FROM " + table.name()
                        + " GROUP BY hi, lo ORDER BY first_name, hi, lo OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .number(offset)
                .number(limit)
                .list(c -> new HexId(c.number(), (int) c.number()))
                .stream()
                .map(this::thing)
                .toList();
    }

    private Thing<F> thing(HexId id) {
        return new Thing<>(
                id.id(kind),
                new Locating(tables).all(table, table.about(id).stream().mapToLong(Long::longValue)));
    }
}
