package stillwatch.evidence.inside;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Said by the looking process in words for a person. */
final class NotReadable extends IOException {
    private static final long serialVersionUID = 1;

    NotReadable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
