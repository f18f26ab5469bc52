package stillwatch.intake.table;

import java.io.IOException;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;

/** Reads tables, and can show beforehand what it would make of one. */
public interface TableReader extends Reader {
    Preview preview(Source source, Settings settings) throws IOException, Refusal;
}
