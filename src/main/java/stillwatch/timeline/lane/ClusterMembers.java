package stillwatch.timeline.lane;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.store.Tables;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;

/** The accounts of every cluster, ours first and then as sources claim them, by its id. */
final class ClusterMembers {
    private final Map<String, LaneHead> heads = new LinkedHashMap<>();
    private final Map<String, IntArrayList> accounts = new HashMap<>();

    private ClusterMembers() {}

    static ClusterMembers of(Tables tables, Numbering numbering) {
        ClusterMembers all = new ClusterMembers();
        new FormedClusters(tables).all().forEach(one -> {
            all.head(one.id(), one.name());
            one.members().forEach(member -> ByAccount.row(tables, numbering, member.account())
                    .ifPresent(row -> all.of(one.id()).add(row)));
        });
        ColumnScan scan = new ColumnScan(tables.rows());
        Map<Long, String> bySlot = new HashMap<>();
        scan.clusters((slot, hex, key) -> {
            String id = hex.id(Kind.CLUSTER).toString();
            bySlot.put(slot, id);
            all.head(id, ShownText.of(key.label()) + " (" + ShownText.of(key.source()) + ")");
        });
        scan.members((cluster, account) -> {
            String id = bySlot.get(cluster);
            int row = numbering.of(account);
            if (id != null && row >= 0) {
                all.of(id).add(row);
            }
        });
        return all;
    }

    private void head(String id, String name) {
        heads.put(id, new LaneHead(id, name));
    }

    /** None where there is no such cluster. */
    IntArrayList of(String id) {
        return accounts.computeIfAbsent(id, key -> new IntArrayList());
    }

    Map<String, LaneHead> heads() {
        return heads;
    }
}
