package stillwatch.casefile;

import java.util.List;

/** A cluster as its source claims it: the source and the label it uses. Never our finding. */
public record ClusterKey(String source, String label) {
    public Id id() {
        return Id.natural(Kind.CLUSTER, List.of("cluster", source, label));
    }
}
