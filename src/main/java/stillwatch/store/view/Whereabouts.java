package stillwatch.store.view;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
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
        return stream(id).boxed().toList();
    }

    /** Whether any import brings it. What rows mention goes with the last row that does, so its table knows. */
    public boolean contains(Id id) {
        return switch (id.kind()) {
            case ACCOUNT -> known(EntityKind.ACCOUNT, id);
            case OBSERVABLE -> known(EntityKind.OBSERVABLE, id);
            case CLUSTER -> known(EntityKind.CLUSTER, id);
            default -> stream(id).findFirst().isPresent();
        };
    }

    private boolean known(EntityKind kind, Id id) {
        return id.tail().length() == 24
                && tables.entities().of(kind).find(HexId.of(id)).isPresent();
    }

    /** The same, looked up one by one as they are drawn: a busy account has many. */
    LongStream stream(Id id) {
        if (id.tail().length() != 24) {
            return LongStream.empty();
        }
        HexId hex = HexId.of(id);
        return switch (id.kind()) {
            case ACCOUNT -> mentions(EntityKind.ACCOUNT, hex);
            case OBSERVABLE -> mentions(EntityKind.OBSERVABLE, hex);
            case CLUSTER -> mentions(EntityKind.CLUSTER, hex);
            case INCIDENT -> about(tables.facts().incidents(), hex);
            case SOURCE -> about(tables.facts().sources(), hex);
            case DOCUMENT -> about(tables.facts().documents(), hex);
            case ACTOR -> about(tables.facts().actors(), hex);
            case EVENT -> own(tables.facts().events(), hex);
            case REMARK -> own(tables.facts().remarks(), hex);
            case RELATION -> own(tables.facts().relations(), hex);
            case KEPT -> own(tables.facts().kept(), hex);
            case EVIDENCE, ANNOTATION, LINK, ENTRY -> LongStream.empty();
            case PROPOSITION, EXCERPT, STATEMENT, FIGURE, RESPONSE, QUESTION, HYPOTHESIS, CONFLICT ->
                LongStream.empty();
        };
    }

    private LongStream mentions(EntityKind kind, HexId id) {
        OptionalLong slot = tables.entities().of(kind).find(id);
        if (slot.isEmpty()) {
            return LongStream.empty();
        }
        List<FactTable<?>> mentioning = tables.facts().all().stream()
                .filter(table -> table.mentions(kind))
                .toList();
        int tags = mentioning.stream().mapToInt(FactTable::tagBit).reduce(0, (one, other) -> one | other);
        return Arrays.stream(tables.entities().postings(kind).facts(slot.getAsLong(), tags))
                .filter(nr -> mentioning.stream().anyMatch(table -> table.mentions(kind, nr, slot.getAsLong())));
    }

    /** The facts of one table that mention what lies in this slot; those listed but taken back are left out. */
    LongStream of(FactTable<?> table, EntityKind kind, long slot) {
        return Arrays.stream(tables.entities().postings(kind).facts(slot, table.tagBit()))
                .filter(nr -> table.mentions(kind, nr, slot));
    }

    private static LongStream about(FactTable<?> table, HexId id) {
        return table.about(id).stream().mapToLong(Long::longValue);
    }

    /** An event, remark, relation or kept object is one fact: the first of its row, or one with a key of its own. */
    private LongStream own(FactTable<?> table, HexId id) {
        long row = tables.rowKeys().find(id);
        long nr = row >= 0 ? FactNr.of(row, 0) : tables.partKeys().find(id);
        return nr >= 0 && table.at(nr).isPresent() ? LongStream.of(nr) : LongStream.empty();
    }
}
