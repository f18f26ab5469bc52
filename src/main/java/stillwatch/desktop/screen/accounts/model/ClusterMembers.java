package stillwatch.desktop.screen.accounts.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.view.Located;

/** Who is in a cluster, by name. */
public final class ClusterMembers {
    private ClusterMembers() {}

    /** {@code account} is the id, {@code basis} null where none was said. */
    public record Member(
            String account, String name, @Nullable String basis) {}

    static Member member(Located<MemberFact> located) {
        MemberFact fact = located.fact();
        return new Member(fact.account().id().toString(), fact.account().externalId(), fact.basis());
    }

    public static List<Member> of(Now now, Cluster cluster) {
        return cluster.members().stream()
                .map(one -> new Member(one.account(), now.name(one.account()), one.basis()))
                .toList();
    }
}
