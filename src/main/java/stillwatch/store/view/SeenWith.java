package stillwatch.store.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often two things were seen together.
 *
 * @param what the account, or the signal
 * @param times as the rows count it
 * @param earliest first possible instant
 * @param others how many other accounts share the signal
 */
public record SeenWith<K>(
        K what,
        long times,
        @Nullable Instant earliest,
        @Nullable Instant latest,
        long others) {}
