package stillwatch.intake.format.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.table.Preview;
import stillwatch.intake.table.TableReader;

/** All readers of tables. */
public final class TableReaders {
    private TableReaders() {}

    public static List<TableReader> all() {
        return List.of(new TimesketchCsvReader(), new CsvReader(), new XlsxReader(), new JsonTableReader());
    }

    /** What importing a table would bring, by the reader that is surest of it. */
    public static Preview preview(Source source, Settings settings) throws IOException, Refusal {
        Sample sample = sample(source);
        TableReader reader = all().stream()
                .max(Comparator.comparingInt(it -> it.recognise(sample).score()))
                .orElseThrow();
        if (reader.recognise(sample).score() == 0) {
            throw new Refusal("The file is no table that can be read: "
                    + reader.recognise(sample).reason() + ".");
        }
        return reader.preview(source, settings);
    }

    private static Sample sample(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new Sample(source.fileName(), in.readNBytes(Sample.LENGTH), source.size());
        }
    }
}
