package stillwatch.casefile;

import org.jspecify.annotations.Nullable;

/** An account in a cluster of this case, and on what basis. */
public record ClusterMember(String account, @Nullable String basis) {}
