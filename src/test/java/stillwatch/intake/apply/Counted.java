package stillwatch.intake.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.store.Store;
import stillwatch.store.row.BroughtRow;

/** Counts anew how often everything is mentioned and compares that with the counters in the tables. */
public final class Counted {
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    private Counted(List<BroughtRow> rows) {
        rows.forEach(row -> row.facts().forEach(this::count));
    }

    static void check(Store store, List<BroughtRow> rows) {
        store.read(tables -> {
            check(tables, rows);
            return true;
        });
    }

    public static void check(stillwatch.store.Tables tables, List<BroughtRow> rows) {
        Counted counted = new Counted(rows);
        counted.compare(tables, "account", "profiles", "states", "observations", "events", "members");
        counted.compare(tables, "observable", "observations", "signals");
        counted.compare(tables, "cluster", "claims", "members");
    }

    private void count(Fact fact) {
        switch (fact) {
            case AccountFact it -> one("account", it.account().id(), "profiles");
            case StateFact it -> one("account", it.account().id(), "states");
            case ObservationFact it -> {
                one("account", it.account().id(), "observations");
                one("observable", it.observable().id(), "observations");
            }
            case SignalFact it -> one("observable", it.observable().id(), "signals");
            case EventFact it -> {
                if (it.account() != null) {
                    one("account", it.account().id(), "events");
                }
            }
            case MemberFact it -> {
                one("account", it.account().id(), "members");
                one("cluster", it.cluster().id(), "members");
            }
            case ClusterFact it -> one("cluster", it.cluster().id(), "claims");
            default -> {}
        }
    }

    private void one(String table, Object id, String counter) {
        counts.computeIfAbsent(table, t -> new TreeMap<>()).merge(id + " " + counter, 1, Integer::sum);
    }

    private void compare(stillwatch.store.Tables tables, String table, String... counters) {
        Map<String, Integer> found = new TreeMap<>();
        for (String counter : counters) {
            tables.sql()
                    .with("SELECT nr - step, lo, " + counter + " FROM " + table)
                    .each(c -> {
                        var id = new stillwatch.store.sql.HexId(c.number(), (int) c.number());
                        int count = (int) c.number();
                        if (count != 0) {
                            found.put(table + "-" + id.hex() + " " + counter, count);
                        }
                    });
        }
        assertThat(found).isEqualTo(counts.getOrDefault(table, Map.of()));
        long unused = tables.sql()
                .with("SELECT COUNT(*) FROM " + table + " WHERE " + String.join(" + ", counters) + " = 0")
                .numberOr(-1);
        assertThat(unused).as("entities nobody mentions").isZero();
    }
}
