package stillwatch.store.row;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.List;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.entity.Entities;
import stillwatch.store.fact.FactIds;
import stillwatch.store.fact.FactNr;
import stillwatch.store.sql.HexId;

/** Puts single rows and their facts where they belong, and takes them away again. */
final class RowWriter {
    private final RowTables tables;
    private final Entities entities;
    private final KeysInOrder goneParts;

    /** A row that moves takes its keys along: the old ones go first. */
    private final KeysInOrder newParts;

    RowWriter(RowTables tables, Entities entities, Runnable betweenBatches) {
        this.tables = tables;
        this.entities = entities;
        KeysInOrder gone = new KeysInOrder(tables.partKeys()::removeAll, () -> {});
        this.goneParts = gone;
        this.newParts = new KeysInOrder(
                (ids, nrs) -> {
                    gone.write();
                    tables.partKeys().addAll(ids, nrs);
                },
                betweenBatches);
    }

    /** Everything of a row but its key. */
    void add(long nr, HexId id, long line, List<Fact> facts) {
        tables.rows().add(nr, id, line);
        tables.sql().takeCut();
        tables.facts().add(entities, nr, facts);
        for (int part = 1; part < facts.size(); part++) {
            Kind own = FactIds.ownKind(facts.get(part));
            if (own != null) {
                newParts.add(FactNr.id(id, part), FactNr.of(nr, part));
            }
        }
        boolean keyCut = entities.takeCut();
        if (tables.sql().takeCut() || keyCut) {
            tables.wholes().add(nr, facts);
        }
    }

    /** Everything of these rows but their keys. */
    void remove(List<RowTable.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        long first = rows.getFirst().nr();
        long last = rows.getLast().nr();
        removeParts(rows, tables.facts().furtherParts(first, last));
        tables.facts().remove(entities, first, last);
        tables.wholes().remove(first, last);
        tables.rows().remove(first, last);
    }

    private void removeParts(List<RowTable.Row> rows, List<Long> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Long2ObjectOpenHashMap<HexId> ids = new Long2ObjectOpenHashMap<>();
        rows.forEach(row -> ids.put(row.nr(), row.id()));
        for (long nr : facts) {
            goneParts.add(FactNr.id(ids.get(FactNr.row(nr)), FactNr.part(nr)), nr);
        }
    }

    void finish() {
        tables.sql().flush();
        goneParts.write();
        newParts.write();
        entities.finish();
    }
}
