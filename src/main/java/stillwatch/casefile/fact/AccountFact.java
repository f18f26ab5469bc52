package stillwatch.casefile.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;

/** What a row says of an account itself. */
public record AccountFact(
        AccountKey account,
        @Nullable String name,
        @Nullable Moment created,
        @Nullable Moment firstSeen,
        @Nullable Moment lastSeen,
        List<Detail> details)
        implements Fact {}
