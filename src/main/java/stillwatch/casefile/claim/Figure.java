package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;

/**
 * A number somebody states. {@code value} and {@code step} (the last digit that was stated) are plain decimals, "28800000" and
 * "100000"; {@code low} and {@code high} where a range was stated. What it is about: {@code subject} ("spring campaign"), {@code
 * measure} ("accounts"), and where they were stated, period and scope.
 */
public record Figure(
        String excerpt,
        @Nullable String proposition,
        String subject,
        String measure,
        String asStated,
        Hedge hedge,
        String value,
        String step,
        @Nullable String low,
        @Nullable String high,
        @Nullable Moment period,
        @Nullable String scope)
        implements Noun {
    @Override
    public Id id() {
        return Naturally.id(Kind.FIGURE, excerpt, subject, measure, asStated, scope);
    }

    /** "nearly 25,000 accounts, spring campaign". */
    @Override
    public String words() {
        return asStated + " " + measure + ", " + subject;
    }

    @Override
    public Set<String> mentions() {
        return Naturally.set(List.of(excerpt), proposition);
    }
}
