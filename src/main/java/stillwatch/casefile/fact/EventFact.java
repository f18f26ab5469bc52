package stillwatch.casefile.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;

/** Something happened; undated where nobody said when. */
public record EventFact(
        @Nullable Moment at,
        String title,
        @Nullable String kind,
        @Nullable AccountKey account,
        List<Detail> details) implements Fact {}
