package stillwatch.casefile.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;

/** A source claims that there is a group of accounts. */
public record ClusterFact(ClusterKey cluster, @Nullable String description, List<Detail> details) implements Fact {}
