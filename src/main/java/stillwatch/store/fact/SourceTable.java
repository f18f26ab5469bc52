package stillwatch.store.fact;

import stillwatch.casefile.Stake;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Who says something. */
final class SourceTable extends FactTable<SourceFact> {
    private static final String COLUMNS = """
            id ID,
            name VARCHAR NOT NULL,
            source_kind VARCHAR,
            stake VARCHAR,
            reliability VARCHAR,
            basis VARCHAR,
            details VARCHAR""";

    SourceTable(Sql sql) {
        super(sql, "source", 8, COLUMNS);
    }

    @Override
    void bind(FactRow to, SourceFact fact) {
        to.id(fact.id())
                .text(fact.name())
                .text(fact.sourceKind())
                .word(fact.stake())
                .text(fact.reliability())
                .text(fact.basis())
                .details(fact.details());
    }

    @Override
    SourceFact read(Cells from) {
        return new SourceFact(
                from.text(),
                from.maybeText(),
                from.maybeWord(Stake.class),
                from.maybeText(),
                from.maybeText(),
                Lists.details(from.maybeText()));
    }
}
