package stillwatch.store.row;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads rows with their facts, block by block, in the order of imports and of the rows in their files. */
public final class BroughtRows {
    private static final int BLOCK = 1000;
    private final RowTables tables;
    private final RowFacts facts;

    public BroughtRows(RowTables tables) {
        this.tables = tables;
        this.facts = new RowFacts(tables);
    }

    public void each(Consumer<BroughtRow> seen) {
        for (ImportTable.Held held : tables.imports().all()) {
            if (held.undoneBy() == null) {
                each(held, seen);
            }
        }
    }

    /** The rows that lie with this import; those an earlier one brings as well lie there. */
    public void each(ImportTable.Held held, Consumer<BroughtRow> seen) {
        List<RowTable.Row> block = next(held, held.firstRow());
        while (!block.isEmpty()) {
            read(held.seq(), block).forEach(seen);
            block = next(held, block.getLast().nr() + 1);
        }
    }

    /** The same, drawn one by one. */
    public Iterator<BroughtRow> iterator(ImportTable.Held held) {
        return Stream.iterate(
                        next(held, held.firstRow()),
                        block -> !block.isEmpty(),
                        block -> next(held, block.getLast().nr() + 1))
                .flatMap(block -> read(held.seq(), block))
                .iterator();
    }

    private List<RowTable.Row> next(ImportTable.Held held, long from) {
        return tables.rows().from(from, held.lastRow(), BLOCK);
    }

    private Stream<BroughtRow> read(long entry, List<RowTable.Row> block) {
        var found = facts.between(block.getFirst().nr(), block.getLast().nr());
        return block.stream()
                .map(row -> new BroughtRow(
                        row.id().hex(), entry, row.line(), List.copyOf(found.getOrDefault(row.nr(), List.of()))));
    }
}
