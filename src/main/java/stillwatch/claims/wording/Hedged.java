package stillwatch.claims.wording;

import org.jspecify.annotations.Nullable;

/**
 * A party that is named with distance.
 *
 * @param level the least direct anybody of the origin names it
 * @param lead the words that keep the distance, "operators affiliated with "
 */
record Hedged(
        String party,
        int level,
        String lead,
        Claim claim,
        @Nullable Careful careful) {}
