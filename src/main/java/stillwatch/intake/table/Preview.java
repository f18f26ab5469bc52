package stillwatch.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Rejection;

/**
 * What an import of a table would bring: its columns, what each is taken for and why, and the first rows as facts or as rejected.
 *
 * @param subjectReason why the rows are taken for what they are
 * @param lacking what the mapping still needs before the file can be imported, or null
 */
public record Preview(
        Mapping mapping,
        String subjectReason,
        List<ColumnView> columns,
        List<RowView> rows,
        List<String> notices,
        @Nullable String lacking) {

    /** How many rows are shown. */
    public static final int ROWS = 100;

    public record ColumnView(String header, String target, String reason, List<String> firstValues) {}

    /** One row: its cells, and either the facts it says or why it is rejected. */
    public record RowView(
            long line,
            List<String> cells,
            List<Fact> facts,
            @Nullable Rejection rejection) {}
}
