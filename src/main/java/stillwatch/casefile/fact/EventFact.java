package stillwatch.casefile.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Mark;
import stillwatch.casefile.Moment;

/** Something happened; undated where nobody said when. */
public record EventFact(
        @Nullable Moment at,
        String title,
        @Nullable String kind,
        @Nullable AccountKey account,
        List<Detail> details) implements Fact {
    /** What a timeline draws through all its lanes; empty for what stands in one of them. */
    public Optional<Mark> mark() {
        return Mark.of(kind, details);
    }

    public boolean isMark() {
        return mark().isPresent();
    }
}
