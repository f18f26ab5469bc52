package stillwatch.store.row;

import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.fact.FactIds;
import stillwatch.store.sql.HexId;

/**
 * A row as it was brought.
 *
 * @param id 24 hex digits, the same in every rebuild and after every undo
 * @param entry the import that brings it, the earliest one in force
 * @param line where it stands in that import's file
 */
public record BroughtRow(String id, long entry, long line, List<Fact> facts) {
    /** The id of the record that the part-th fact is or speaks of. */
    public Id idOf(int part) {
        return FactIds.of(facts.get(part), HexId.parse(id), part);
    }
}
