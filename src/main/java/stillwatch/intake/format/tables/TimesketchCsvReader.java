package stillwatch.intake.format.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.Column;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.reading.Subject;
import stillwatch.intake.table.Preview;
import stillwatch.intake.table.TableLayout;
import stillwatch.intake.table.TableReader;

/** The CSV that Timesketch reads and writes: a message, when it was, which of a thing's times that is, and whatever else. */
public final class TimesketchCsvReader implements TableReader {
    private static final List<String> REQUIRED = List.of("message", "timestamp_desc");
    private static final String DATETIME = "datetime";
    private static final String TIMESTAMP = "timestamp";
    private final CsvReader csv = new CsvReader();

    @Override
    public String name() {
        return "timesketch-csv";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Recognition recognise(Sample sample) {
        if (csv.recognise(sample).score() == 0) {
            return Recognition.no("it is no CSV");
        }
        try {
            TextTable table = TextTable.of(new HeadOfFile(sample), Settings.NONE);
            List<String> names = TableLayout.header(table.firstRows()).names();
            return known(names)
                    ? new Recognition(97, "it has the columns message, timestamp_desc and datetime or timestamp")
                    : Recognition.no("it lacks the columns of Timesketch");
        } catch (IOException | Refusal e) {
            return Recognition.no("its header cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal {
        TextTable table = CsvReader.open(source, settings);
        CsvReader.read(table, layout(table, settings), sink);
    }

    @Override
    public Preview preview(Source source, Settings settings) throws IOException, Refusal {
        TextTable table = CsvReader.open(source, settings);
        return CsvReader.preview(table, layout(table, settings));
    }

    /** The columns of Timesketch have their meaning by definition; only a mapping somebody gives overrides it. */
    private static TableLayout layout(TextTable table, Settings settings) throws Refusal {
        List<String> names = TableLayout.header(table.firstRows()).names();
        if (!known(names)) {
            throw new Refusal("The file is no Timesketch CSV: it needs the columns message, timestamp_desc and datetime"
                    + " (or timestamp), and has " + String.join(", ", names) + ".");
        }
        Mapping given = settings.mapping();
        Mapping mapping = given == null ? preset(names, settings) : given;
        return CsvReader.layout(table, new Settings(settings.subject(), mapping, settings.zone()))
                .withSecondTime(names.contains(DATETIME) ? TIMESTAMP : "");
    }

    private static Mapping preset(List<String> names, Settings settings) {
        List<Column> columns = new ArrayList<>();
        String time = names.contains(DATETIME) ? DATETIME : TIMESTAMP;
        names.forEach(name -> columns.add(new Column(name, target(name, time))));
        return new Mapping(Subject.EVENTS, columns, settings.zone(), null, null, null, null, null);
    }

    private static String target(String name, String time) {
        if (name.equals(time)) {
            return "time";
        }
        return switch (name) {
            case "message" -> "title";
            case "timestamp_desc" -> "kind";
            default -> "detail";
        };
    }

    private static boolean known(List<String> names) {
        return names.containsAll(REQUIRED) && (names.contains(DATETIME) || names.contains(TIMESTAMP));
    }
}
