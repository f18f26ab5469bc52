package stillwatch.store.decided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.LinkAction.ClusterChanged;
import stillwatch.casefile.action.LinkAction.ClusterFormed;
import stillwatch.casefile.action.LinkAction.ClusterSplit;
import stillwatch.casefile.action.LinkAction.ClusterTitled;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;

/** Clusters people formed in this case, as they are after all that was changed about them. */
public final class FormedClusters {
    private static final List<Class<? extends Action>> MAKING = List.of(ClusterFormed.class, ClusterSplit.class);
    private static final List<Class<? extends Action>> KINDS =
            List.of(ClusterFormed.class, ClusterTitled.class, ClusterChanged.class, ClusterSplit.class);
    private final Tables tables;
    private final SequencedMap<String, Forming> all = new LinkedHashMap<>();

    public FormedClusters(Tables tables) {
        this.tables = tables;
        tables.decisions().standing(KINDS).forEach(this::fold);
    }

    /** A cluster of ours; {@code claim} is the cluster of a source that was accepted so, {@code seq} the entry that formed it. */
    public record Cluster(
            String id,
            String label,
            @Nullable String title,
            List<Member> members,
            String why,
            @Nullable String claim,
            long seq,
            String at,
            String by) {
        /** "C-03", and the title where it has one. */
        public String name() {
            return title == null ? label : label + " " + title;
        }
    }

    /** Who is in it, on what basis, and by which entry. */
    public record Member(String account, @Nullable String basis, long since) {}

    /** A cluster while the decisions about it are gone through. */
    private static final class Forming {
        private final Decision first;
        private final String label;
        private final String why;
        private final @Nullable String claim;
        private @Nullable String title;
        private final Map<String, Member> members = new LinkedHashMap<>();

        Forming(Decision first, @Nullable String label, String why, @Nullable String claim) {
            this.first = first;
            this.label = label == null ? "" : label;
            this.why = why;
            this.claim = claim;
        }

        void add(List<ClusterMember> some, long seq) {
            some.forEach(one -> members.put(one.account(), new Member(one.account(), one.basis(), seq)));
        }

        Cluster cluster(String id) {
            return new Cluster(
                    id, label, title, List.copyOf(members.values()), why, claim, first.seq(), first.at(), first.by());
        }
    }

    private void fold(Decision one) {
        switch (one.action()) {
            case ClusterFormed said -> {
                Forming formed = new Forming(one, said.label(), said.why(), said.claim());
                formed.title = said.title();
                formed.add(said.members(), one.seq());
                all.put(id(one), formed);
            }
            case ClusterSplit said -> split(one, said);
            case ClusterTitled said -> at(said.cluster()).ifPresent(known -> known.title = said.title());
            case ClusterChanged said ->
                at(said.cluster()).ifPresent(known -> {
                    said.removed().forEach(known.members::remove);
                    known.add(said.added(), one.seq());
                });
            default -> throw new IllegalStateException("no decision about a cluster: " + one.seq());
        }
    }

    private void split(Decision one, ClusterSplit said) {
        Forming apart = new Forming(one, said.label(), said.why(), null);
        at(said.cluster())
                .ifPresent(from -> said.members().forEach(account -> {
                    Member moved = from.members.remove(account);
                    String basis = moved == null ? null : moved.basis();
                    apart.members.put(account, new Member(account, basis, one.seq()));
                }));
        all.put(id(one), apart);
    }

    private Optional<Forming> at(String id) {
        return Optional.ofNullable(all.get(id));
    }

    private static String id(Decision one) {
        return Id.made(Kind.CLUSTER, one.seq(), 1).toString();
    }

    /** In the order they were formed. */
    public List<Cluster> all() {
        return all.entrySet().stream()
                .map(one -> one.getValue().cluster(one.getKey()))
                .toList();
    }

    public Optional<Cluster> of(String id) {
        return at(id).map(one -> one.cluster(id));
    }

    /** Those that hold the account, or one merged with it. */
    public List<Cluster> holding(String account) {
        List<String> same = new Merges(tables).same(account);
        return all().stream()
                .filter(one -> one.members().stream().anyMatch(member -> same.contains(member.account())))
                .toList();
    }

    /** The label of the next one; those of clusters taken back are not given again. */
    public static String nextLabel(Tables tables) {
        int last = tables.decisions().ever(MAKING).stream()
                .mapToInt(one -> number(one.action()))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "C-%02d", last + 1);
    }

    private static int number(Action action) {
        String label = action instanceof ClusterFormed formed ? formed.label() : ((ClusterSplit) action).label();
        return label != null && label.matches("C-\\d{1,8}") ? Integer.parseInt(label.substring(2)) : 0;
    }
}
