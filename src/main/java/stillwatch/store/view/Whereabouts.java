package stillwatch.store.view;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import stillwatch.casefile.Id;
import stillwatch.store.entity.EntityKind;
import stillwatch.store.fact.FactNr;
import stillwatch.store.fact.FactTable;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.HexId;

/** Where the facts lie that a record consists of. */
public final class Whereabouts {
    private final RowTables tables;

    public Whereabouts(RowTables tables) {
        this.tables = tables;
    }

    /** The numbers of the facts about the record with this id, in order; none where no import brings it. */
    public List<Long> facts(Id id) {
        if (id.tail().length() != 24) {
            return List.of();
        }
        HexId hex = HexId.of(id);
        return switch (id.kind()) {
            case ACCOUNT -> mentions(EntityKind.ACCOUNT, hex);
            case OBSERVABLE -> mentions(EntityKind.OBSERVABLE, hex);
            case CLUSTER -> mentions(EntityKind.CLUSTER, hex);
            case INCIDENT -> tables.facts().incidents().about(hex);
            case SOURCE -> tables.facts().sources().about(hex);
            case DOCUMENT -> tables.facts().documents().about(hex);
            case ACTOR -> tables.facts().actors().about(hex);
            case EVENT -> own(tables.facts().events(), hex);
            case REMARK -> own(tables.facts().remarks(), hex);
            case RELATION -> own(tables.facts().relations(), hex);
            case KEPT -> own(tables.facts().kept(), hex);
            case EVIDENCE, ANNOTATION -> List.of();
        };
    }

    private List<Long> mentions(EntityKind kind, HexId id) {
        OptionalLong slot = tables.entities().of(kind).find(id);
        if (slot.isEmpty()) {
            return List.of();
        }
        return tables.facts().all().stream()
                .filter(table -> table.mentions(kind))
                .flatMap(table -> of(table, kind, slot.getAsLong()).stream())
                .sorted()
                .toList();
    }

    /** The facts of one table that mention what lies in this slot; those listed but taken back are left out. */
    List<Long> of(FactTable<?> table, EntityKind kind, long slot) {
        long[] listed = tables.entities().postings(kind).facts(slot, table.tagBit());
        return Arrays.stream(listed)
                .filter(nr -> table.mentions(kind, nr, slot))
                .boxed()
                .toList();
    }

    /** An event, remark, relation or kept object is one fact: the first of its row, or one with a key of its own. */
    private List<Long> own(FactTable<?> table, HexId id) {
        long row = tables.rowKeys().find(id);
        long nr = row >= 0 ? FactNr.of(row, 0) : tables.partKeys().find(id);
        return nr >= 0 && table.at(nr).isPresent() ? List.of(nr) : List.of();
    }
}
