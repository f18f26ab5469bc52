package stillwatch.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Moment;

/**
 * An account in the table.
 *
 * @param firstSeen the earliest its profile, its events or what it was seen with put it
 * @param lastSeen the latest
 * @param shares how many other accounts share at least one value with it that is not too common
 */
public record Line(
        Id id,
        AccountKey key,
        @Nullable String name,
        @Nullable Moment created,
        @Nullable Moment firstSeen,
        @Nullable Moment lastSeen,
        @Nullable String state,
        long events,
        long observations,
        int shares,
        List<ClusterLabel> clusters,
        List<FamilyValue> values,
        List<Detail> details) {}
