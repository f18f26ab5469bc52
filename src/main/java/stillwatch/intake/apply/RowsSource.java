package stillwatch.intake.apply;

import java.io.IOException;
import java.io.InputStream;

/** Opens a rows file by its SHA-256, its lines already decompressed. */
@FunctionalInterface
public interface RowsSource {
    InputStream open(String rowsSha) throws IOException;
}
