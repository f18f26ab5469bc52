package stillwatch.store.fact;

import stillwatch.casefile.fact.IncidentFact;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Incidents and campaigns as sources describe them. */
final class IncidentTable extends FactTable<IncidentFact> {
    private static final String COLUMNS = """
            id ID,
            ref VARCHAR,
            name VARCHAR NOT NULL,
            period MOMENT,
            scope VARCHAR,
            targets VARCHAR,
            details VARCHAR""";

    IncidentTable(Sql sql) {
        super(sql, "incident", 5, COLUMNS);
    }

    @Override
    void bind(FactRow to, IncidentFact fact) {
        to.id(fact.id())
                .text(fact.ref())
                .text(fact.name())
                .moment(fact.period())
                .text(fact.scope())
                .texts(fact.targets())
                .details(fact.details());
    }

    @Override
    IncidentFact read(Cells from) {
        return new IncidentFact(
                from.maybeText(),
                from.text(),
                from.moment(),
                from.maybeText(),
                Lists.texts(from.maybeText()),
                Lists.details(from.maybeText()));
    }
}
