package stillwatch.intake.reading;

import java.io.IOException;
import java.io.InputStream;

/** A file to be read, from its first byte, as often as asked. */
public interface Source {
    String fileName();

    long size();

    InputStream open() throws IOException;
}
