package stillwatch.store.view;

import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.Cells;

/** What imported relations say of a thing, whichever end it is at. */
public record Relations(RowTables tables) {

    /** Those with a thing of this kind at an end, in the order they came; who saw what is left out. */
    public List<Located<RelationFact>> with(Kind kind) {
        List<Long> numbers = tables.sql()
                .with("SELECT nr FROM relation WHERE (from_ref LIKE ? OR to_ref LIKE ?)"
                        + " AND relation NOT IN ('sighted', 'called a false positive', 'called expired') ORDER BY nr")
                .text(kind.word() + "-%")
                .text(kind.word() + "-%")
                .list(Cells::number);
        return new Locating(tables)
                .all(tables.facts().relations(), numbers.stream().mapToLong(Long::longValue));
    }

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
