package stillwatch.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Observable;

/**
 * A value an account was seen with.
 *
 * @param others how many other accounts were seen with it too
 * @param tooCommon more accounts have it than a value may have that still says something
 */
public record SharedSignal(
        Observable signal,
        long times,
        @Nullable Instant earliest,
        @Nullable Instant latest,
        int others,
        boolean tooCommon) {}
