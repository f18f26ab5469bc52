package stillwatch.intake.reading;

import java.io.IOException;

/** A reader of tables: what its columns mean is guessed or given, shown to the person, and kept with the import. */
public interface MappedReader extends Reader {
    /** The mapping that reading with these settings will use: the given one completed, or a guess. */
    Mapping mapping(Source source, Settings settings) throws IOException, Refusal;
}
