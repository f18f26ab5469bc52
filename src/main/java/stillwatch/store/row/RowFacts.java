package stillwatch.store.row;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.fact.FactNr;

/** Rows read back with their facts, as they were brought. */
final class RowFacts {
    private final RowTables tables;

    RowFacts(RowTables tables) {
        this.tables = tables;
    }

    /** The facts of the rows from one to another, in the order they have in their row. */
    Long2ObjectOpenHashMap<List<Fact>> between(long firstRow, long lastRow) {
        Long2ObjectOpenHashMap<List<Fact>> found = new Long2ObjectOpenHashMap<>();
        for (var one : tables.facts().between(firstRow, lastRow)) {
            found.computeIfAbsent(FactNr.row(one.nr()), row -> new ArrayList<>())
                    .add(one.fact());
        }
        tables.wholes().between(firstRow, lastRow).forEach((row, facts) -> found.put(row.longValue(), facts));
        return found;
    }
}
