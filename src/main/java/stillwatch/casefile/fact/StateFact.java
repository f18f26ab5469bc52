package stillwatch.casefile.fact;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Moment;

/** An account was in a state (active, suspended, banned …) at a time, or at no stated time. */
public record StateFact(
        AccountKey account,
        String state,
        @Nullable Moment at,
        @Nullable String reason) implements Fact {}
