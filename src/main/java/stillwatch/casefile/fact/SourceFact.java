package stillwatch.casefile.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Stake;

/** Who says something: a newspaper, a platform, a partner. {@code reliability} is A to F, with what it rests on. */
public record SourceFact(
        String name,
        @Nullable String sourceKind,
        @Nullable Stake stake,
        @Nullable String reliability,
        @Nullable String basis,
        List<Detail> details)
        implements Fact {
    public Id id() {
        return Id.natural(Kind.SOURCE, List.of("source", name));
    }
}
