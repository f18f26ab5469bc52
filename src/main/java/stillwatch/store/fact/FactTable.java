package stillwatch.store.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.entity.Entities;
import stillwatch.store.entity.EntityKind;
import stillwatch.store.entity.EntityTables;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Sql;

/** The table of one kind of fact. A fact's number is its row's number and its place in the row: a row's facts lie together. */
public abstract class FactTable<F extends Fact> {
    private final Sql sql;
    private final String name;
    private final int tag;
    private final Layout layout;
    private final Map<EntityKind, Integer> counters = new EnumMap<>(EntityKind.class);
    private final String insert;
    private final String select;

    FactTable(Sql sql, String name, int tag, String columns) {
        this.sql = sql;
        this.name = name;
        this.tag = tag;
        this.layout = new Layout(name, columns);
        this.insert = layout.insert();
        this.select = layout.select();
    }

    FactTable<F> counting(EntityTables entities) {
        layout.counters().forEach((kind, counter) -> counters.put(kind, entities.counter(kind, counter)));
        return this;
    }

    abstract void bind(FactRow to, F fact);

    abstract F read(Cells from);

    /** The kind of the id that each of these facts has of its own; null where it has none. */
    public @Nullable Kind kind() {
        return null;
    }

    public String name() {
        return name;
    }

    List<String> create() {
        return layout.create();
    }

    /** Which bit stands for these facts among the mentions of an entity. */
    public int tagBit() {
        return 1 << tag;
    }

    final void add(Entities entities, long nr, F fact) {
        entities.at(nr, tag);
        var statement = sql.with(insert).number(nr);
        bind(new FactRow(entities, counters, statement), fact);
        statement.add();
    }

    /** A fact and where it lies. */
    public record Numbered<F extends Fact>(long nr, F fact) {}

    /** The facts of the rows from one to another, in order. */
    public final List<Numbered<F>> between(long firstRow, long lastRow) {
        return sql.with(select + " WHERE f.nr BETWEEN ? AND ? ORDER BY f.nr")
                .number(FactNr.first(firstRow))
                .number(FactNr.last(lastRow))
                .list(c -> new Numbered<>(c.number(), read(c)));
    }

    /** All of them, in order. */
    public final List<Numbered<F>> all() {
        return sql.with(select + " ORDER BY f.nr").list(c -> new Numbered<>(c.number(), read(c)));
    }

    public final Optional<Numbered<F>> at(long nr) {
        return sql.with(select + " WHERE f.nr = ?").number(nr).first(c -> new Numbered<>(c.number(), read(c)));
    }

    /** A page in the order rows came in. */
    public final List<Numbered<F>> page(long offset, int limit) {
        List<Numbered<F>> page = new ArrayList<>();
        sql.with("SELECT nr FROM " + name + " ORDER BY nr OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .number(offset)
                .number(limit)
                .list(Cells::number)
                .forEach(nr -> at(nr).ifPresent(page::add));
        return page;
    }

    public final long count() {
        return sql.with("SELECT COUNT(*) FROM " + name).numberOr(0);
    }

    public final boolean anyBetween(long firstRow, long lastRow) {
        return sql.with("SELECT nr FROM " + name + " WHERE nr BETWEEN ? AND ? FETCH FIRST 1 ROW ONLY")
                .number(FactNr.first(firstRow))
                .number(FactNr.last(lastRow))
                .first(Cells::number)
                .isPresent();
    }

    /** The numbers of facts whose id is not simply the row's. */
    final List<Long> furtherParts(long firstRow, long lastRow) {
        return sql.with("SELECT nr FROM " + name + " WHERE nr BETWEEN ? AND ? AND BITAND(nr, " + FactNr.PARTS
                        + ") <> 0 ORDER BY nr")
                .number(FactNr.first(firstRow))
                .number(FactNr.last(lastRow))
                .list(Cells::number);
    }

    /** Takes the facts of these rows away, and out of the counters of whom they mention. */
    final void remove(Entities entities, long firstRow, long lastRow) {
        counters.forEach((kind, counter) -> {
            String column = Layout.column(kind);
            sql.with("SELECT " + column + ", COUNT(*) FROM " + name + " WHERE nr BETWEEN ? AND ? AND " + column
                            + " IS NOT NULL GROUP BY " + column)
                    .number(FactNr.first(firstRow))
                    .number(FactNr.last(lastRow))
                    .each(c -> entities.unmention(kind, c.number(), counter, (int) c.number()));
        });
        sql.with("DELETE FROM " + name + " WHERE nr BETWEEN ? AND ?")
                .number(FactNr.first(firstRow))
                .number(FactNr.last(lastRow))
                .run();
    }

    public final boolean mentions(EntityKind kind) {
        return counters.containsKey(kind);
    }

    /** Whether the fact is there and mentions what lies in this slot. */
    public final boolean mentions(EntityKind kind, long nr, long slot) {
        return sql.with("SELECT nr FROM " + name + " WHERE nr = ? AND " + Layout.column(kind) + " = ?")
                .number(nr)
                .number(slot)
                .first(Cells::number)
                .isPresent();
    }

    /** Removes facts of rows from {@code row} on, a bounded number at a time; answers how many. */
    public final int sweep(long row, int atMost) {
        return sql.with("DELETE FROM " + name + " WHERE nr >= ? FETCH FIRST ? ROWS ONLY")
                .number(FactNr.first(row))
                .number(atMost)
                .run();
    }

    /** For tables with an ID: where facts about the thing of this id lie. */
    public final List<Long> about(HexId id) {
        return sql.with("SELECT nr FROM " + name + " WHERE hi = ? AND lo = ? ORDER BY nr")
                .number(id.hi())
                .number(id.lo())
                .list(Cells::number);
    }

    /** For tables with an ID: the things, in the order of their ids. */
    public final List<HexId> things(long offset, int limit) {
        return sql.with("SELECT DISTINCT hi, lo FROM " + name
                        + " ORDER BY hi, lo OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .number(offset)
                .number(limit)
                .list(c -> new HexId(c.number(), (int) c.number()));
    }

    /** For tables with an ID: how many things there are. */
    public final long countThings() {
        return sql.with("SELECT COUNT(*) FROM (SELECT DISTINCT hi, lo FROM " + name + ")")
                .numberOr(0);
    }
}
