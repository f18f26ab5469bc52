package stillwatch.casefile.claim;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;

/** What has an id: that of what it says, so the same recorded twice is the same. */
public sealed interface Noun extends Piece
        permits Conflict, Excerpt, Figure, Hypothesis, Proposition, Question, Response, Statement {
    Id id();

    /** What it says, in a line. */
    String words();

    /** The short name somebody gave it, "P3"; null where it has none. */
    default @Nullable String ref() {
        return null;
    }
}
