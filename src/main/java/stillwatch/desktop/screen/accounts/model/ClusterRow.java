package stillwatch.desktop.screen.accounts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.decided.FormedClusters.Member;
import stillwatch.store.list.ClusterLine;

/**
 * A cluster in the list of them: exactly one of {@code ours} and {@code claimed} is there.
 *
 * @param accepted the label of our cluster that was formed of a claimed one
 */
public record ClusterRow(
        @Nullable Cluster ours,
        @Nullable ClusterLine claimed,
        @Nullable String accepted) {
    /** Ours first, then by who claims them. */
    public static List<ClusterRow> of(Decided decided) {
        List<ClusterRow> rows = new ArrayList<>();
        decided.ours().forEach(one -> rows.add(new ClusterRow(one, null, null)));
        for (ClusterLine line : decided.claimed()) {
            String accepted = decided.ours().stream()
                    .filter(one -> line.id().toString().equals(one.claim()))
                    .map(Cluster::label)
                    .collect(Collectors.joining(", "));
            rows.add(new ClusterRow(null, line, accepted.isEmpty() ? null : accepted));
        }
        return rows;
    }

    public String id() {
        return ours != null ? ours.id() : line().id().toString();
    }

    private ClusterLine line() {
        return java.util.Objects.requireNonNull(claimed);
    }

    public String label() {
        return ours != null ? ours.label() : line().label();
    }

    public long members() {
        return ours != null ? ours.members().size() : line().members();
    }

    /** On what it rests, in words. */
    public String basis() {
        if (ours == null) {
            String said = line().description();
            return said == null ? "" : said;
        }
        String each = ours.members().stream()
                .map(Member::basis)
                .filter(one -> one != null && !one.isBlank())
                .distinct()
                .limit(3)
                .collect(Collectors.joining("; "));
        return each.isEmpty() ? ours.why() : each;
    }

    /** Who says so. */
    public String by() {
        return ours != null ? ours.by() : "claimed by " + line().claimedBy();
    }
}
