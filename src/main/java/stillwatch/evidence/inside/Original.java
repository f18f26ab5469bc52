package stillwatch.evidence.inside;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The file to look into.
 *
 * @param key tells files apart: its SHA-256
 */
public record Original(String key, Form form, long size, Bytes bytes) {

    /** Where its bytes come from, each time from the beginning. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** What the looking process knows to read. */
    public enum Form {
        PDF,
        IMAGE;

        public static Optional<Form> of(String mime) {
            return switch (mime) {
                case "application/pdf" -> Optional.of(PDF);
                case "image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff" -> Optional.of(IMAGE);
                default -> Optional.empty();
            };
        }
    }
}
