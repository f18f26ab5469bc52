package stillwatch.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of the journal; {@code content} is null where it was withheld or destroyed. */
public record Entry(
        String caseId,
        long seq,
        String prev,
        Instant at,
        String tool,
        String body,
        @Nullable Content content,
        String hash) {
    Head asHead() {
        return new Head(caseId, seq, hash, at);
    }
}
