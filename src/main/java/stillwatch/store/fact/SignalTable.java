package stillwatch.store.fact;

import stillwatch.casefile.fact.SignalFact;
import stillwatch.store.entity.ObservableTable;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Values somebody reports as telling. */
final class SignalTable extends FactTable<SignalFact> {
    private static final String COLUMNS = """
            observable OBSERVABLE signals,
            comment VARCHAR,
            at MOMENT,
            details VARCHAR""";

    SignalTable(Sql sql) {
        super(sql, "signal", 3, COLUMNS);
    }

    @Override
    void bind(FactRow to, SignalFact fact) {
        to.observable(fact.observable()).text(fact.comment()).moment(fact.at()).details(fact.details());
    }

    @Override
    SignalFact read(Cells from) {
        return new SignalFact(
                ObservableTable.read(from), from.maybeText(), from.moment(), Lists.details(from.maybeText()));
    }
}
