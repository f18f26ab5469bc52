package stillwatch.intake.reading;

import java.io.IOException;

/** Reads one format. Everything it finds wrong with a row is a rejection; only what makes the file as a whole unreadable is refused. */
public interface Reader {
    /** Short and stable, it stands in receipts and after {@code --as}: "csv", "stix". */
    String name();

    /** Raised whenever the same file would give other facts. */
    int version();

    Recognition recognise(Sample sample);

    /** Reads the whole file into the sink, in order. The sink throws to cancel; the reader lets that pass. */
    void read(Source source, Settings settings, RowSink sink) throws IOException, Refusal;
}
