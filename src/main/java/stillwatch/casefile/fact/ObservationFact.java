package stillwatch.casefile.fact;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;

/** An account was seen with a value, {@code n} times between first and last. */
public record ObservationFact(
        AccountKey account,
        Observable observable,
        @Nullable Moment first,
        @Nullable Moment last,
        long n) implements Fact {}
