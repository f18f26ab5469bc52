package stillwatch.intake.delimited;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import stillwatch.intake.reading.Source;

/** The beginning of a file, to be looked at as if it were all of it. */
record HeadSource(byte[] head) implements Source {
    @Override
    public String fileName() {
        return "";
    }

    @Override
    public long size() {
        return head.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(head);
    }
}
