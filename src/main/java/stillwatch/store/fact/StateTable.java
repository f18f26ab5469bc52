package stillwatch.store.fact;

import stillwatch.casefile.fact.StateFact;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** States accounts were in. */
final class StateTable extends FactTable<StateFact> {
    private static final String COLUMNS = """
            account ACCOUNT states,
            state VARCHAR NOT NULL,
            at MOMENT,
            reason VARCHAR""";

    StateTable(Sql sql) {
        super(sql, "state", 1, COLUMNS);
    }

    @Override
    void bind(FactRow to, StateFact fact) {
        to.account(fact.account()).text(fact.state()).moment(fact.at()).text(fact.reason());
    }

    @Override
    StateFact read(Cells from) {
        return new StateFact(AccountTable.read(from), from.text(), from.moment(), from.maybeText());
    }
}
