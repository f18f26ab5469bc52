package stillwatch.claims.wording;

import org.jspecify.annotations.Nullable;

/**
 * Something that is said wrongly.
 *
 * @param from with {@code to} where it stands in the passage
 * @param wording the words that stand there
 * @param why a sentence
 * @param careful what they are measured against, where the case holds it
 * @param repair null where only a person can say it otherwise
 */
public record Finding(
        Rule rule,
        int from,
        int to,
        String wording,
        String why,
        @Nullable Careful careful,
        @Nullable Repair repair) {
    Finding moved(int by) {
        return new Finding(rule, from + by, to + by, wording, why, careful, repair == null ? null : repair.moved(by));
    }
}
