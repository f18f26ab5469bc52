package stillwatch.store.fact;

import stillwatch.casefile.fact.DocumentFact;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Texts that sources put out. */
final class DocumentTable extends FactTable<DocumentFact> {
    private static final String COLUMNS = """
            id ID,
            ref VARCHAR,
            source VARCHAR NOT NULL,
            title VARCHAR NOT NULL,
            published MOMENT,
            captured MOMENT,
            language VARCHAR,
            details VARCHAR""";

    DocumentTable(Sql sql) {
        super(sql, "document", 9, COLUMNS);
    }

    @Override
    void bind(FactRow to, DocumentFact fact) {
        to.id(fact.id())
                .text(fact.ref())
                .text(fact.source())
                .text(fact.title())
                .moment(fact.published())
                .moment(fact.captured())
                .text(fact.language())
                .details(fact.details());
    }

    @Override
    DocumentFact read(Cells from) {
        return new DocumentFact(
                from.maybeText(),
                from.text(),
                from.text(),
                from.moment(),
                from.moment(),
                from.maybeText(),
                Lists.details(from.maybeText()));
    }
}
