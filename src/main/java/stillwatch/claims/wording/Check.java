package stillwatch.claims.wording;

import java.util.function.Consumer;

/** One rule, or a few that look at the same words. */
interface Check {
    void read(Line line, Consumer<Finding> found);
}
