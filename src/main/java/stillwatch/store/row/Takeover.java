package stillwatch.store.row;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.sql.HexId;

/** Moves a row from a later import to an earlier one that is in force again, so that it lies where it would without the undo. */
final class Takeover {
    private final RowTables tables;
    private final RowWriter writer;
    private final KeysInOrder moved;
    private @Nullable Map<Long, List<AgainTable.Mark>> marksByRow;

    Takeover(RowTables tables, RowWriter writer) {
        this.tables = tables;
        this.writer = writer;
        this.moved = new KeysInOrder(tables.rowKeys()::moveAll, () -> {});
    }

    void take(long from, long to, HexId id, long line, List<Fact> facts) {
        RowTable.Row row = tables.rows().at(from).orElseThrow();
        writer.remove(List.of(row));
        writer.add(to, id, line, facts);
        moved.add(id, to);
        tables.again().add(from, to, row.line());
        for (AgainTable.Mark mark : marks(from)) {
            tables.again().pointTo(mark.place(), to);
        }
    }

    void finish() {
        moved.write();
    }

    /** As they were before this import; those it adds itself point to the right row already. */
    private List<AgainTable.Mark> marks(long row) {
        if (marksByRow == null) {
            marksByRow = tables.again().byRow(0, Long.MAX_VALUE);
        }
        return marksByRow.getOrDefault(row, List.of());
    }
}
