package stillwatch.store.fact;

import stillwatch.casefile.fact.ObservationFact;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.entity.ObservableTable;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Values accounts were seen with. */
final class ObservationTable extends FactTable<ObservationFact> {
    private static final String COLUMNS = """
            account ACCOUNT observations,
            observable OBSERVABLE observations,
            first_at MOMENT,
            last_at MOMENT,
            n BIGINT NOT NULL""";

    ObservationTable(Sql sql) {
        super(sql, "observation", 2, COLUMNS);
    }

    @Override
    void bind(FactRow to, ObservationFact fact) {
        to.account(fact.account())
                .observable(fact.observable())
                .moment(fact.first())
                .moment(fact.last())
                .number(fact.n());
    }

    @Override
    ObservationFact read(Cells from) {
        return new ObservationFact(
                AccountTable.read(from), ObservableTable.read(from), from.moment(), from.moment(), from.number());
    }
}
