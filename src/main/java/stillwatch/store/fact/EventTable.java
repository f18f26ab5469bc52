package stillwatch.store.fact;

import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** What happened, dated or not. */
final class EventTable extends FactTable<EventFact> {
    private static final String COLUMNS = """
            at MOMENT,
            title VARCHAR NOT NULL,
            kind VARCHAR,
            account ACCOUNT events,
            details VARCHAR""";

    EventTable(Sql sql) {
        super(sql, "event", 4, COLUMNS);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    void bind(FactRow to, EventFact fact) {
        to.moment(fact.at())
                .text(fact.title())
                .text(fact.kind())
                .account(fact.account())
                .details(fact.details());
    }

    @Override
    EventFact read(Cells from) {
        return new EventFact(
                from.moment(),
                from.text(),
                from.maybeText(),
                AccountTable.maybe(from),
                Lists.details(from.maybeText()));
    }
}
