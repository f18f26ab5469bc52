package stillwatch.store.view;

import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.Cells;

/** What imported relations say of a thing, whichever end it is at. */
public record Relations(RowTables tables) {

    /** In the order they came. */
    public List<Located<RelationFact>> of(Id id) {
        List<Long> numbers = tables.sql()
                .with("SELECT nr FROM relation WHERE from_ref = ? OR to_ref = ? ORDER BY nr")
                .text(id.toString())
                .text(id.toString())
                .list(Cells::number);
        return new Locating(tables)
                .all(tables.facts().relations(), numbers.stream().mapToLong(Long::longValue));
    }
}
