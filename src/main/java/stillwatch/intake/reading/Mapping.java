package stillwatch.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a table become facts: guessed, shown, edited, saved as JSON, and kept in the journal with each import.
 *
 * @param zone zone of times that state none
 * @param dateOrder how 03/04/2026 is meant
 * @param platform the platform of accounts where no column names it
 * @param source who claims the clusters, or put out the documents, where no column names it
 * @param sheet which sheet of a workbook
 */
public record Mapping(
        Subject subject,
        List<Column> columns,
        @Nullable String zone,
        @Nullable DateOrder dateOrder,
        @Nullable String platform,
        @Nullable String source,
        @Nullable Dialect dialect,
        @Nullable String sheet) {

    /** Where a column goes: "account", "time", "observable:NETWORK:ip", "detail", "ignore" … */
    public record Column(String header, String target) {}

    /** How a text table is written. Delimiter and quote are one character each; {@code headerLine} 0 means there is none. */
    public record Dialect(String delimiter, String quote, String encoding, int headerLine) {}

    /** The order of day, month and year in a date that could be read two ways. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }
}
