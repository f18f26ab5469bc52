package stillwatch.intake.table;

import java.util.List;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;

/** What a row says, as facts. One for each subject; made once for a file. */
interface Shaper {
    List<Fact> shape(Cells cells) throws BadCell;

    static Shaper of(TableLayout layout, Columns columns, NoticeTally notices) throws Refusal {
        Mapping mapping = layout.mapping();
        Row row = new Row(columns, mapping, notices);
        return switch (mapping.subject()) {
            case EVENTS -> new EventShaper(row, layout.second(row));
            case ACCOUNTS -> new AccountShaper(row);
            case OBSERVATIONS -> new ObservationShaper(row);
            case CLUSTERS -> new ClusterShaper(row);
            case INCIDENTS -> new IncidentShaper(row);
            case SOURCES -> new SourceShaper(row);
            case DOCUMENTS -> new DocumentShaper(row);
        };
    }
}
