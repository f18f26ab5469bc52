package stillwatch.store;

import java.util.Collections;
import java.util.Set;
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
    private static final Set<String> COUNTED =
            Set.of("account", "cluster", "observable", "event", "observation", "relation", "remark", "kept");

    /** Whether one of the tables counted here is among these. */
    static boolean touched(Set<String> tables) {
        return !Collections.disjoint(COUNTED, tables);
    }

    /** The same after an entry that wrote to none of them. */
    RowCounts at(long seq) {
        return new RowCounts(seq, accounts, clusters, signals, events, observations, relations, remarks, kept);
    }

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
