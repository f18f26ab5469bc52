package stillwatch.casefile.fact;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;

/** A source claims that an account belongs to its cluster, on a stated basis or none. */
public record MemberFact(
        ClusterKey cluster, AccountKey account, @Nullable String basis) implements Fact {}
