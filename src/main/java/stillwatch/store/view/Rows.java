package stillwatch.store.view;

import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.fact.FactTable;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.Cells;

/** Facts that are records of their own, page by page in the order they came, events as they are asked for. */
public final class Rows {
    private final RowTables tables;

    public Rows(RowTables tables) {
        this.tables = tables;
    }

    public <F extends Fact> List<Located<F>> page(FactTable<F> table, long offset, int limit) {
        return located(table, "nr", offset, limit);
    }

    /** Events by the numbers of their facts, in the order of these. */
    public List<Located<EventFact>> events(long[] numbers) {
        return new Locating(tables).all(tables.facts().events(), LongStream.of(numbers));
    }

    private <F extends Fact> List<Located<F>> located(FactTable<F> table, String order, long offset, int limit) {
        List<Long> numbers = tables.sql()
                .with("SELECT nr FROM " + table.name() + " ORDER BY " + order
                        + " OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .number(offset)
                .number(limit)
                .list(Cells::number);
        return new Locating(tables).all(table, numbers.stream().mapToLong(Long::longValue));
    }

    /** The dated event that may have begun first, of those that are none of these. */
    public Optional<Moment> firstEvent(LongSet otherThan) {
        return dated("at_min, at_max, nr", otherThan);
    }

    /** The dated event that may have ended last, of those that are none of these. */
    public Optional<Moment> lastEvent(LongSet otherThan) {
        return dated("at_max DESC, at_min DESC, nr", otherThan);
    }

    private Optional<Moment> dated(String order, LongSet otherThan) {
        return tables
                .sql()
                .with("SELECT nr FROM event WHERE at_min IS NOT NULL ORDER BY " + order + " FETCH FIRST ? ROWS ONLY")
                .number(otherThan.size() + 1L)
                .list(Cells::number)
                .stream()
                .filter(nr -> !otherThan.contains(nr.longValue()))
                .findFirst()
                .flatMap(nr -> tables.facts().events().at(nr))
                .flatMap(found -> Optional.ofNullable(found.fact().at()));
    }
}
