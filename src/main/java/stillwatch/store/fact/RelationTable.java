package stillwatch.store.fact;

import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** What sources say relates to what. */
final class RelationTable extends FactTable<RelationFact> {
    private static final String COLUMNS = """
            from_ref VARCHAR NOT NULL,
            relation VARCHAR NOT NULL,
            to_ref VARCHAR NOT NULL,
            at MOMENT,
            times BIGINT,
            details VARCHAR""";

    RelationTable(Sql sql) {
        super(sql, "relation", 11, COLUMNS);
    }

    @Override
    public Kind kind() {
        return Kind.RELATION;
    }

    @Override
    void bind(FactRow to, RelationFact fact) {
        to.text(fact.from())
                .text(fact.relation())
                .text(fact.to())
                .moment(fact.at())
                .number(fact.count())
                .details(fact.details());
    }

    @Override
    RelationFact read(Cells from) {
        return new RelationFact(
                from.text(),
                from.text(),
                from.text(),
                from.moment(),
                from.maybeNumber(),
                Lists.details(from.maybeText()));
    }
}
