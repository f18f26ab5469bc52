package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;

/**
 * What is known of a table before its rows are read: its header and the mapping, given or guessed.
 *
 * @param guess why the mapping is as it is, null where it was given
 * @param notices what a person should know of the file
 * @param secondTime for formats that state the time of an event twice: the other column, "" where a file lacks it; else null
 */
public record TableLayout(
        Header header,
        Mapping mapping,
        @Nullable MappingGuess guess,
        List<String> notices,
        @Nullable String secondTime) {

    /** {@code dialect}: how the text is written; null in a workbook. */
    public static TableLayout of(
            String fileName,
            List<FirstRow> rows,
            Mapping.@Nullable Dialect dialect,
            @Nullable String sheet,
            Settings settings)
            throws Refusal {
        Mapping given = settings.mapping();
        Header header = given == null ? header(rows) : GivenHeader.of(given, rows);
        return given == null
                ? guessed(header, fileName, rows, dialect, sheet, settings)
                : given(given, header, dialect, sheet, settings);
    }

    /** For a format that says itself what its columns are called. */
    public static TableLayout named(List<String> names, String fileName, List<FirstRow> rows, Settings settings)
            throws Refusal {
        Mapping given = settings.mapping();
        Header header = new Header(0, names, List.of());
        return given == null
                ? guessed(header, fileName, rows, null, null, settings)
                : given(given, header, null, null, settings);
    }

    public static Header header(List<FirstRow> rows) {
        return HeaderGuess.of(rows, HeaderWords.load());
    }

    /** What was found out about the file before its rows were looked at comes first. */
    public TableLayout alsoSaying(List<String> before) {
        return new TableLayout(header, mapping, guess, join(before, notices), secondTime);
    }

    /** The same for a format whose events state their time again in this column. */
    public TableLayout withSecondTime(String column) {
        return new TableLayout(header, mapping, guess, notices, column);
    }

    @Nullable
    SecondTime second(Row row) {
        return secondTime == null ? null : new SecondTime(row, header.names().indexOf(secondTime));
    }

    /** Refuses a guess that leaves out what the rows cannot do without. */
    void requireComplete() throws Refusal {
        if (guess != null && guess.lacking() != null) {
            throw new Refusal("The columns were not understood: " + guess.lacking() + ". The file has the columns "
                    + String.join(
                            ", ",
                            header.names().stream().map(it -> '"' + it + '"').toList())
                    + ". Say what the rows are with --as, or what the columns are with --map.");
        }
    }

    private static TableLayout guessed(
            Header header,
            String fileName,
            List<FirstRow> rows,
            Mapping.@Nullable Dialect dialect,
            @Nullable String sheet,
            Settings settings) {
        List<FirstRow> below =
                rows.stream().filter(row -> row.line() > header.line()).toList();
        MappingGuess guess = MappingGuess.of(fileName, header.names(), below, HeaderWords.load(), settings);
        Mapping mapping = guess.mapping();
        Mapping whole = new Mapping(
                mapping.subject(),
                mapping.columns(),
                settings.zone(),
                mapping.dateOrder(),
                mapping.platform(),
                mapping.source(),
                placed(dialect, header),
                sheet);
        return new TableLayout(header, whole, guess, join(header.notices(), guess.notices()), null);
    }

    private static TableLayout given(
            Mapping given, Header header, Mapping.@Nullable Dialect dialect, @Nullable String sheet, Settings settings)
            throws Refusal {
        if (settings.subject() != null && settings.subject() != given.subject()) {
            throw new Refusal("The mapping is for rows of " + given.subject() + ", but the file was to be read as "
                    + settings.subject() + ". Leave one of the two out.");
        }
        String zone = given.zone() == null ? settings.zone() : given.zone();
        Mapping whole = new Mapping(
                given.subject(),
                given.columns(),
                zone,
                given.dateOrder(),
                given.platform(),
                given.source(),
                placed(dialect, header),
                sheet);
        return new TableLayout(header, whole, null, header.notices(), null);
    }

    private static Mapping.@Nullable Dialect placed(Mapping.@Nullable Dialect dialect, Header header) {
        return dialect == null
                ? null
                : new Mapping.Dialect(dialect.delimiter(), dialect.quote(), dialect.encoding(), (int) header.line());
    }

    private static List<String> join(List<String> one, List<String> other) {
        return new ArrayList<>(Stream.concat(one.stream(), other.stream()).toList());
    }
}
