package stillwatch.evidence;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what is to stand in a file. */
public interface Content {
    void writeTo(OutputStream to) throws IOException;
}
