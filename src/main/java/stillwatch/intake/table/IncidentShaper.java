package stillwatch.intake.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;

/** An incident with its period, scope and targets. */
final class IncidentShaper implements Shaper {
    private final Row row;
    private final Columns columns;

    IncidentShaper(Row row) {
        this.row = row;
        this.columns = row.columns;
    }

    @Override
    public List<Fact> shape(Cells cells) throws BadCell {
        return List.of(new IncidentFact(
                cells.text(columns.at(Target.REF)),
                row.need(cells, columns.at(Target.TITLE), "the incident's title"),
                row.times.span(cells, columns.at(Target.PERIOD_START), columns.at(Target.PERIOD_END)),
                cells.text(columns.at(Target.SCOPE)),
                targets(cells.text(columns.at(Target.TARGETS))),
                row.details(cells, columns.at(Target.DESCRIPTION))));
    }

    /** The one cell that holds several values, between semicolons. */
    private static List<String> targets(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(target -> !target.isEmpty())
                .toList();
    }
}
