package stillwatch.evidence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message as text.
 *
 * @param headers all of them, in their order
 * @param text the plain words; of a message that only has a web page, those of the page
 * @param html the web page as it was written, null where there is none
 */
public record Mail(
        List<Header> headers, String text, @Nullable String html, List<Attachment> attachments) {
    public static final int LARGEST = 48 << 20;

    /** As it reads, with encoded words decoded. */
    public record Header(String name, String value) {}

    /** {@code number} counts from 1; its bytes are those that were attached. */
    public record Attachment(int number, String name, String mime, byte[] content) {}

    public static Mail read(InputStream from) throws IOException {
        byte[] bytes = from.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("The message is larger than the " + (LARGEST >> 20) + " MB that can be shown here.");
        }
        return new MailParts().read(bytes);
    }

    /** The first header of this name. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }
}
