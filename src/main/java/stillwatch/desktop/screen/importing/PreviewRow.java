package stillwatch.desktop.screen.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.table.Preview;

/**
 * One of the first rows as it will be read.
 *
 * @param outcome "2 records", "rejected", or "not read" while the mapping lacks something
 * @param column where the fault is, null where there is none or no single cell has it
 * @param words the records, or why it is rejected
 */
record PreviewRow(
        long line,
        String outcome,
        @Nullable String column,
        String words,
        List<String> cells,
        boolean rejected,
        boolean zoneless) {

    static List<PreviewRow> of(Preview preview) {
        return preview.rows().stream().map(PreviewRow::of).toList();
    }

    private static PreviewRow of(Preview.RowView row) {
        Rejection rejection = row.rejection();
        return rejection == null ? read(row) : rejected(row, rejection);
    }

    private static PreviewRow rejected(Preview.RowView row, Rejection why) {
        List<String> cells = row.cells().isEmpty() ? List.of(why.raw()) : row.cells();
        return new PreviewRow(row.line(), "rejected", why.column(), why.reason(), cells, true, false);
    }

    private static PreviewRow read(Preview.RowView row) {
        int records = row.facts().size();
        String outcome = records == 0 ? "not read" : records == 1 ? "1 record" : records + " records";
        String words = row.facts().stream().map(FactWords::of).collect(Collectors.joining("  ·  "));
        boolean zoneless = row.facts().stream()
                .flatMap(FactWords::moments)
                .anyMatch(moment -> moment.certainty() == Certainty.ZONE_UNKNOWN);
        return new PreviewRow(row.line(), outcome, null, words, row.cells(), false, zoneless);
    }
}
