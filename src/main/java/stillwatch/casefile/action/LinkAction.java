package stillwatch.casefile.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.LinkKind;

/** What people decide of accounts that belong together or do not. Each decision says by itself all it was about. */
public sealed interface LinkAction extends Action {

    record Linked(List<String> accounts, LinkKind kind, DecidedAs verdict, Confidence confidence, String why)
            implements LinkAction {}

    /** {@code claim} is the cluster of a source that was accepted so; {@code label} is given when this is applied. */
    record ClusterFormed(
            List<ClusterMember> members,
            @Nullable String title,
            String why,
            @Nullable String claim,
            @Nullable String label)
            implements LinkAction {}

    /** Without a title it goes by its label alone. */
    record ClusterTitled(String cluster, @Nullable String title) implements LinkAction {}

    record ClusterChanged(String cluster, List<ClusterMember> added, List<String> removed, String why)
            implements LinkAction {}

    /** These members leave the cluster and are one of their own. */
    record ClusterSplit(
            String cluster,
            List<String> members,
            String why,
            @Nullable String label) implements LinkAction {}

    /** The others are the same account as the one that is kept: from here on they lead to it. */
    record AccountsMerged(String kept, List<String> others, String why) implements LinkAction {}
}
