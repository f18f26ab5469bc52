package stillwatch.roster;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;

/** A group an account is counted to: one of ours, or as a source claims it. */
public record ClusterLabel(Id id, String label, @Nullable String claimedBy) {
    public boolean ours() {
        return claimedBy == null;
    }
}
