package stillwatch.store.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.entity.Entities;

/** Takes an import's rows back: those another import brings as well move to the earliest such place, the others go. */
public final class RowsOut {
    private static final int BLOCK = 5000;
    private final RowTables tables;
    private final ImportTable.Held held;
    private final RowWriter writer;
    private final KeysInOrder gone;
    private final KeysInOrder moved;
    private final Set<Long> touched = new TreeSet<>();

    public RowsOut(RowTables tables, ImportTable.Held held) {
        this.tables = tables;
        this.held = held;
        this.writer = new RowWriter(tables, new Entities(tables.entities(), Long.MAX_VALUE), () -> {});
        this.gone = new KeysInOrder(tables.rowKeys()::removeAll, () -> {});
        this.moved = new KeysInOrder(tables.rowKeys()::moveAll, () -> {});
    }

    /** Does it as part of entry {@code by}. */
    public void run(long by) {
        tables.again().remove(held.firstRow(), held.lastRow());
        Map<Long, List<AgainTable.Mark>> marks = tables.again().byRow(held.firstRow(), held.lastRow());
        List<RowTable.Row> block = next(held.firstRow());
        while (!block.isEmpty()) {
            takeBack(block, marks);
            block = next(block.getLast().nr() + 1);
        }
        gone.write();
        moved.write();
        writer.finish();
        tables.entities().postings().forEach(p -> p.remove(held.firstRow(), held.lastRow()));
        touched.add(held.seq());
        tables.touched().add(by, touched);
    }

    private List<RowTable.Row> next(long from) {
        return tables.rows().from(from, held.lastRow(), BLOCK);
    }

    private Map<Long, List<Fact>> facts(List<RowTable.Row> rows) {
        return rows.isEmpty()
                ? Map.of()
                : new RowFacts(tables)
                        .between(rows.getFirst().nr(), rows.getLast().nr());
    }

    private void takeBack(List<RowTable.Row> block, Map<Long, List<AgainTable.Mark>> marks) {
        List<RowTable.Row> moving =
                block.stream().filter(row -> marks.containsKey(row.nr())).toList();
        Map<Long, List<Fact>> facts = facts(moving);
        writer.remove(block);
        block.stream().filter(row -> !marks.containsKey(row.nr())).forEach(row -> gone.add(row.id(), row.nr()));
        for (RowTable.Row row : moving) {
            move(row, marks.getOrDefault(row.nr(), List.of()), facts.getOrDefault(row.nr(), List.of()));
        }
        tables.sql().flush();
    }

    private void move(RowTable.Row row, List<AgainTable.Mark> marks, List<Fact> facts) {
        AgainTable.Mark heir = marks.getFirst();
        tables.again().remove(heir.place(), heir.place());
        writer.add(heir.place(), row.id(), heir.line(), facts);
        moved.add(row.id(), heir.place());
        marks.stream().skip(1).forEach(mark -> tables.again().pointTo(mark.place(), heir.place()));
        touched.add(tables.imports().ofRow(heir.place()));
    }
}
