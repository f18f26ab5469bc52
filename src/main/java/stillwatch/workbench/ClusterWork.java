package stillwatch.workbench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.LinkAction.ClusterChanged;
import stillwatch.casefile.action.LinkAction.ClusterFormed;
import stillwatch.casefile.action.LinkAction.ClusterSplit;
import stillwatch.casefile.action.LinkAction.ClusterTitled;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.journal.Entry;
import stillwatch.store.Tables;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.decided.FormedClusters.Member;
import stillwatch.store.view.Clusters;
import stillwatch.store.view.Located;

/** Clusters people form. Those of imports stay what their sources claim; one can be accepted, as a cluster of ours. */
public final class ClusterWork {
    private final Deciding deciding;

    ClusterWork(Deciding deciding) {
        this.deciding = deciding;
    }

    /** Answers the id; the label, C-01, is given by itself. */
    public String form(String by, List<ClusterMember> members, @Nullable String title, String why)
            throws IOException, Refused {
        return made(deciding.decide(by, () -> formed(members, title, why, null)));
    }

    private ClusterFormed formed(
            List<ClusterMember> members, @Nullable String title, String why, @Nullable String claim) throws Refused {
        List<ClusterMember> all = checked(members);
        if (all.size() < 2) {
            throw new Refused("A cluster needs two different accounts or more.");
        }
        return new ClusterFormed(all, Deciding.maybe(title), Deciding.why(why), claim, null);
    }

    private static String made(Entry entry) {
        return Id.made(Kind.CLUSTER, entry.seq(), 1).toString();
    }

    /** Each account once. */
    private List<ClusterMember> checked(List<ClusterMember> members) throws Refused {
        Map<String, ClusterMember> all = new LinkedHashMap<>();
        deciding.accounts(members.stream().map(ClusterMember::account).toList());
        for (ClusterMember one : members) {
            String account = one.account().strip();
            all.putIfAbsent(account, new ClusterMember(account, Deciding.maybe(one.basis())));
        }
        return List.copyOf(all.values());
    }

    /** Forms a cluster of ours of what a source claims; answers its id. */
    public String accept(String by, String claimed, String why) throws IOException, Refused {
        return made(deciding.decide(by, () -> {
            Id id = deciding.existing(claimed, Kind.CLUSTER);
            if (id.isMade()) {
                throw new Refused(ShownText.of(claimed) + " is a cluster of this case already.");
            }
            return formed(deciding.read(tables -> claimed(tables, id)), null, why, id.toString());
        }));
    }

    private static List<ClusterMember> claimed(Tables tables, Id id) {
        return new Clusters(tables.rows())
                .members(id, 0, Integer.MAX_VALUE).stream()
                        .map(Located::fact)
                        .map(ClusterWork::claimed)
                        .toList();
    }

    private static ClusterMember claimed(MemberFact fact) {
        ClusterKey key = fact.cluster();
        String basis = "claimed by " + key.source() + (fact.basis() == null ? "" : ": " + fact.basis());
        return new ClusterMember(fact.account().id().toString(), basis);
    }

    /** Without a title it goes by its label alone. */
    public Entry title(String by, String cluster, @Nullable String title) throws IOException, Refused {
        return deciding.decide(by, () -> {
            Cluster now = ours(cluster);
            String said = Deciding.maybe(title);
            if (java.util.Objects.equals(said, now.title())) {
                throw new Refused("That is the title it has.");
            }
            return new ClusterTitled(now.id(), said);
        });
    }

    private Cluster ours(String cluster) throws Refused {
        Id id = deciding.existing(cluster, Kind.CLUSTER);
        return of(id.toString())
                .orElseThrow(
                        () -> new Refused(
                                ShownText.of(cluster)
                                        + " is what its source claims and stays as it is. Accept it first; that forms a cluster of this case."));
    }

    public Entry change(String by, String cluster, List<ClusterMember> added, List<String> removed, String why)
            throws IOException, Refused {
        return deciding.decide(by, () -> changed(ours(cluster), checked(added), List.copyOf(removed), why));
    }

    private static LinkAction changed(Cluster now, List<ClusterMember> added, List<String> removed, String why)
            throws Refused {
        List<String> members = now.members().stream().map(Member::account).toList();
        expectMembers(now, removed);
        if (added.stream().anyMatch(one -> members.contains(one.account()))) {
            throw new Refused("One of the accounts is in " + now.label() + " already.");
        }
        if (added.isEmpty() && removed.isEmpty()) {
            throw new Refused("Say who comes in or goes out.");
        }
        if (members.size() + added.size() - removed.size() < 1) {
            throw new Refused("Nobody would be left in " + now.label() + ". Take forming it back instead.");
        }
        return new ClusterChanged(now.id(), added, removed, Deciding.why(why));
    }

    private static void expectMembers(Cluster now, List<String> accounts) throws Refused {
        List<String> members = now.members().stream().map(Member::account).toList();
        for (String one : accounts) {
            if (!members.contains(one)) {
                throw new Refused("The account " + ShownText.of(one) + " is not in " + now.label() + ".");
            }
        }
        if (accounts.stream().distinct().count() < accounts.size()) {
            throw new Refused("An account is named twice.");
        }
    }

    /** These members leave and are a cluster of their own; answers its id. */
    public String split(String by, String cluster, List<String> members, String why) throws IOException, Refused {
        return made(deciding.decide(by, () -> {
            Cluster now = ours(cluster);
            expectMembers(now, members);
            if (members.isEmpty() || members.size() == now.members().size()) {
                throw new Refused("Splitting " + now.label() + " needs some of its accounts to go and some to stay.");
            }
            return new ClusterSplit(now.id(), List.copyOf(members), Deciding.why(why), null);
        }));
    }

    /** In the order they were formed. */
    public List<Cluster> all() {
        return deciding.read(tables -> new FormedClusters(tables).all());
    }

    /** Empty where it is no cluster of ours. */
    public Optional<Cluster> of(String cluster) {
        return deciding.read(tables -> new FormedClusters(tables).of(cluster));
    }
}
