package stillwatch.evidence.gzip;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Carries a failure from the thread it happened on to the one that must hear of it. */
final class Failures {
    private Failures() {}

    /** As what it was, so that whoever catches kinds of trouble still can; where it came from stays in its trace. */
    static void rethrow(@Nullable Throwable failure) throws IOException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IOException(failure);
        }
    }
}
