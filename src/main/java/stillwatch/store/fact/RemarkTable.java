package stillwatch.store.fact;

import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.RemarkFact;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Notes and opinions that came with files. */
final class RemarkTable extends FactTable<RemarkFact> {
    private static final String COLUMNS = """
            remark_kind VARCHAR NOT NULL,
            author VARCHAR,
            text VARCHAR NOT NULL,
            at MOMENT,
            about VARCHAR""";

    RemarkTable(Sql sql) {
        super(sql, "remark", 12, COLUMNS);
    }

    @Override
    public Kind kind() {
        return Kind.REMARK;
    }

    @Override
    void bind(FactRow to, RemarkFact fact) {
        to.text(fact.remarkKind())
                .text(fact.author())
                .text(fact.text())
                .moment(fact.at())
                .texts(fact.about());
    }

    @Override
    RemarkFact read(Cells from) {
        return new RemarkFact(from.text(), from.maybeText(), from.text(), from.moment(), Lists.texts(from.maybeText()));
    }
}
