package stillwatch.store;

import org.jspecify.annotations.Nullable;
import stillwatch.store.entity.EntityTables;
import stillwatch.store.fact.FactTables;

/**
 * How many rows the large tables have. Whoever writes knows at once; a connection that looks at a fixed state would have to
 * walk through every row, seconds in a large case, so what was counted with the last change is handed to it.
 *
 * @param asOf the last entry that was applied when it was counted
 */
public record RowCounts(
        long asOf,
        long accounts,
        long clusters,
        long signals,
        long events,
        long observations,
        long relations,
        long remarks,
        long kept) {

    /** What was counted with the last change where that is the state these tables show, else a walk through them. */
    public static RowCounts of(Tables tables) {
        RowCounts last = tables.lastCounts().get();
        return last != null && last.asOf() == tables.entries().last() ? last : counted(tables);
    }

    static RowCounts counted(Tables tables) {
        EntityTables entities = tables.rows().entities();
        FactTables facts = tables.rows().facts();
        return new RowCounts(
                tables.entries().last(),
                entities.accounts().count(),
                entities.clusters().count(),
                entities.observables().count(),
                facts.events().count(),
                facts.observations().count(),
                facts.relations().count(),
                facts.remarks().count(),
                facts.kept().count());
    }

    /** Where the last ones are kept. */
    public interface Last {
        @Nullable
        RowCounts get();
    }
}
