package stillwatch.intake.format.tables;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Source;

/** The beginning of a file, read as if it were the file. */
record HeadOfFile(Sample sample) implements Source {
    @Override
    public String fileName() {
        return sample.fileName();
    }

    @Override
    public long size() {
        return sample.size();
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(sample.head());
    }
}
