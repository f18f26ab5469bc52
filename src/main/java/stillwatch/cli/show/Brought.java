package stillwatch.cli.show;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.shape.FactShape;
import stillwatch.cli.print.Answer;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;

/** Which imports and lines say something of a record, and what. */
final class Brought {
    private final Tables tables;

    Brought(Tables tables) {
        this.tables = tables;
    }

    /** As a table: where it stands, and what sort of thing the line says. */
    Listing lines(Id id, Page page, long total) {
        Listing listing = new Listing("broughtBy", "import", "file", "line", "says");
        for (Located<Fact> one : new Provenance(tables.rows()).of(id, page.offset(), page.limit())) {
            listing.row(one.entry(), one.file(), one.line(), type(one.fact()));
        }
        return listing.outOf(total);
    }

    /** Each statement in full. */
    void inFull(Sheet sheet, Id id, Page page) {
        List<Located<Fact>> said = new Provenance(tables.rows()).of(id, page.offset(), page.limit());
        sheet.hidden("statements", said.stream().map(Brought::object).toList());
        for (Located<Fact> one : said) {
            sheet.part(
                    "Import " + one.entry() + " says, in " + one.file() + ", line " + one.line() + ":",
                    fields(one.fact()));
        }
    }

    private static Map<String, Object> object(Located<?> one) {
        return new Answer()
                .put("import", one.entry())
                .put("file", one.file())
                .put("line", one.line())
                .put("fact", FactShape.tree(one.fact()))
                .object();
    }

    private static String type(Fact fact) {
        return String.valueOf(FactShape.tree(fact).get("type"));
    }

    /** Every part of a fact under its name, those with nothing said left out. */
    private static Sheet fields(Fact fact) {
        Sheet sheet = new Sheet("");
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = value(component, fact);
            sheet.field(component.getName(), value);
            if (value instanceof AccountKey account) {
                sheet.line("account id", account.id());
            }
        }
        return sheet;
    }

    private static @Nullable Object value(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
