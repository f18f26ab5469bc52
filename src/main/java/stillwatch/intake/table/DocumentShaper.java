package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.Detail;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.Fact;

/** A document its source put out. */
final class DocumentShaper implements Shaper {
    private final Row row;
    private final Columns columns;

    DocumentShaper(Row row) {
        this.row = row;
        this.columns = row.columns;
    }

    @Override
    public List<Fact> shape(Cells cells) throws BadCell {
        return List.of(new DocumentFact(
                cells.text(columns.at(Target.REF)),
                row.source(cells, columns.at(Target.SOURCE)),
                row.need(cells, columns.at(Target.TITLE), "the document's title"),
                row.times.at(cells, columns.at(Target.PUBLISHED)),
                row.times.at(cells, columns.at(Target.CAPTURED)),
                cells.text(columns.at(Target.LANGUAGE)),
                details(cells)));
    }

    private List<Detail> details(Cells cells) {
        List<Detail> details = row.details(cells, columns.at(Target.DESCRIPTION));
        int kind = columns.at(Target.KIND);
        String text = cells.text(kind);
        if (text == null) {
            return details;
        }
        List<Detail> all = new ArrayList<>(details);
        all.add(new Detail(columns.name(kind), text));
        return all;
    }
}
