package stillwatch.store.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.store.Tables;
import stillwatch.store.fact.FactTable;
import stillwatch.store.view.Clusters;

/** A group of accounts as its source claims it; {@code members} counts different accounts. */
public record ClusterLine(
        Id id,
        String label,
        String claimedBy,
        long members,
        @Nullable String description,
        int notes) {

    /** All of them, by source and label. */
    public static List<ClusterLine> all(Tables tables) {
        Map<Id, String> descriptions = descriptions(tables);
        Map<String, Integer> notes = tables.annotations().counts(Kind.CLUSTER);
        return new Clusters(tables.rows())
                .page(0, Integer.MAX_VALUE).stream()
                        .map(line -> of(
                                line,
                                descriptions.get(line.id()),
                                notes.getOrDefault(line.id().toString(), 0)))
                        .collect(Collectors.toList());
    }

    private static ClusterLine of(Clusters.Line line, @Nullable String description, int notes) {
        String source = line.key().source();
        return new ClusterLine(line.id(), line.key().label(), source, line.members(), description, notes);
    }

    /** The first that was given. */
    private static Map<Id, String> descriptions(Tables tables) {
        Map<Id, String> found = new HashMap<>();
        for (FactTable.Numbered<ClusterFact> one :
                tables.rows().facts().clusterClaims().between(0, Long.MAX_VALUE)) {
            String description = one.fact().description();
            if (description != null) {
                found.putIfAbsent(one.fact().cluster().id(), description);
            }
        }
        return found;
    }
}
