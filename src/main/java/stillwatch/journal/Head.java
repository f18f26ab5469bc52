package stillwatch.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the chain ends: whoever keeps the hash elsewhere can later tell whether this much of it is still the same. */
public record Head(
        String caseId, long seq, String hash, @Nullable Instant at) {

    /** The head of a journal that has no entry yet. */
    static Head none(String caseId) {
        return new Head(caseId, 0, Header.NO_HASH, null);
    }
}
