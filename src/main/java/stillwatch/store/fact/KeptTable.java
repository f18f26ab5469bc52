package stillwatch.store.fact;

import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Objects without a noun of ours, word for word. */
final class KeptTable extends FactTable<KeptFact> {
    private static final String COLUMNS = """
            format VARCHAR NOT NULL,
            object_kind VARCHAR NOT NULL,
            ref VARCHAR,
            label VARCHAR,
            json VARCHAR NOT NULL""";

    KeptTable(Sql sql) {
        super(sql, "kept", 13, COLUMNS);
    }

    @Override
    public Kind kind() {
        return Kind.KEPT;
    }

    @Override
    void bind(FactRow to, KeptFact fact) {
        to.text(fact.format())
                .text(fact.objectKind())
                .text(fact.ref())
                .text(fact.label())
                .text(fact.json());
    }

    @Override
    KeptFact read(Cells from) {
        return new KeptFact(from.text(), from.text(), from.maybeText(), from.maybeText(), from.text());
    }
}
