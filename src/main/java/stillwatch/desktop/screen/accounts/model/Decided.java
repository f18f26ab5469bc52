package stillwatch.desktop.screen.accounts.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import stillwatch.casefile.Id;
import stillwatch.roster.Roster;
import stillwatch.store.Tables;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.decided.Merges;
import stillwatch.store.list.ClusterLine;

/** What people decided of the accounts of a roster, by its rows: clusters of ours, and accounts that are one. */
public final class Decided {
    private final List<Cluster> ours;
    private final List<ClusterLine> claimed;
    private final Map<Integer, List<Cluster>> clusters = new HashMap<>();
    private final Map<Integer, Integer> kept = new HashMap<>();
    private final Map<Integer, List<Integer>> folded = new HashMap<>();

    private Decided(List<Cluster> ours, List<ClusterLine> claimed) {
        this.ours = ours;
        this.claimed = claimed;
    }

    static Decided of(Tables tables, Roster roster) {
        Decided decided = new Decided(new FormedClusters(tables).all(), ClusterLine.all(tables));
        decided.merge(new Merges(tables), roster);
        decided.ours.forEach(cluster -> decided.count(cluster, roster));
        return decided;
    }

    private void merge(Merges merges, Roster roster) {
        for (Merges.Merge merge : merges.all()) {
            for (String other : merge.others()) {
                OptionalInt from = row(roster, other);
                OptionalInt to = row(roster, merges.keptOf(other));
                if (from.isPresent() && to.isPresent()) {
                    kept.put(from.getAsInt(), to.getAsInt());
                    folded.computeIfAbsent(to.getAsInt(), row -> new ArrayList<>())
                            .add(from.getAsInt());
                }
            }
        }
    }

    private void count(Cluster cluster, Roster roster) {
        for (FormedClusters.Member member : cluster.members()) {
            OptionalInt row = row(roster, member.account());
            if (row.isPresent()) {
                List<Cluster> known = clusters.computeIfAbsent(kept(row.getAsInt()), one -> new ArrayList<>());
                if (!known.contains(cluster)) {
                    known.add(cluster);
                }
            }
        }
    }

    private static OptionalInt row(Roster roster, String account) {
        return roster.row(Id.parse(account));
    }

    /** In the order they were formed. */
    public List<Cluster> ours() {
        return ours;
    }

    public List<ClusterLine> claimed() {
        return claimed;
    }

    /** Those of ours that hold this account, or one merged with it. */
    public List<Cluster> ours(int row) {
        return clusters.getOrDefault(kept(row), List.of());
    }

    /** How many accounts are in a cluster of ours. */
    public int inClusters() {
        return clusters.size();
    }

    /** The row of the account this one was merged into; itself where it was not. */
    public int kept(int row) {
        return kept.getOrDefault(row, row);
    }

    /** The rows merged into this one. */
    public List<Integer> folded(int row) {
        return folded.getOrDefault(row, List.of());
    }

    public int merged() {
        return kept.size();
    }

    BitSet rows(Predicate<Cluster> which) {
        BitSet rows = new BitSet();
        clusters.forEach((row, those) -> {
            if (those.stream().anyMatch(which)) {
                rows.set(row);
            }
        });
        return rows;
    }

    /** Merged accounts stand where the account is that was kept, which is named once. */
    int[] folded(int[] rows) {
        if (kept.isEmpty()) {
            return rows;
        }
        BitSet met = new BitSet();
        int[] left = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            int to = kept(row);
            if (!met.get(to)) {
                met.set(to);
                left[size++] = to;
            }
        }
        return java.util.Arrays.copyOf(left, size);
    }
}
