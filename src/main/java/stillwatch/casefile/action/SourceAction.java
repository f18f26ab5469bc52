package stillwatch.casefile.action;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Stake;

/** Who says things, and what a person thinks of them as a source. */
public sealed interface SourceAction extends Action {

    /** The name makes the source: an import that names it speaks of the same one. {@code reliability} is A to F. */
    record SourceAdded(
            String name,
            @Nullable String kind,
            Stake stake,
            @Nullable String reliability,
            @Nullable String basis) implements SourceAction {}

    /** Supersedes what was said of it before. */
    record SourceAssessed(
            String source, Stake stake, @Nullable String reliability, String basis) implements SourceAction {}
}
