package stillwatch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The number the build wrote down. A resource, not the jar's manifest: it is there in tests too. */
final class Version {
    private Version() {}

    static String number() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            Properties written = new Properties();
            written.load(in);
            return Objects.requireNonNull(written.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own version cannot be read", e);
        }
    }
}
