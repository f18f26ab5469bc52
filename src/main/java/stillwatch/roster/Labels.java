package stillwatch.roster;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.store.Tables;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;

/** Reads which groups accounts are counted to: first those people formed, then those sources claim. */
record Labels(Tables tables, ColumnScan scan, Numbering accounts, Ids ids) {

    LabelValues values() {
        List<ClusterLabel> labels = new ArrayList<>();
        LongArrayList pairs = new LongArrayList();
        ours(labels, pairs);
        claimed(labels, pairs);
        return new LabelValues(labels, Rows.of(ids.size(), pairs.toLongArray()), ids.size());
    }

    private void ours(List<ClusterLabel> labels, LongArrayList pairs) {
        for (FormedClusters.Cluster one : new FormedClusters(tables).all()) {
            int label = labels.size();
            labels.add(new ClusterLabel(Id.parse(one.id()), one.name(), null));
            for (FormedClusters.Member member : one.members()) {
                ids.row(Id.parse(member.account())).ifPresent(row -> pairs.add(Rows.pair(row, label)));
            }
        }
    }

    private void claimed(List<ClusterLabel> labels, LongArrayList pairs) {
        int before = labels.size();
        LongArrayList slots = new LongArrayList();
        scan.clusters((slot, id, key) -> {
            slots.add(slot);
            labels.add(new ClusterLabel(new Id(Kind.CLUSTER, id.hex()), key.label(), key.source()));
        });
        Numbering clusters = new Numbering(slots.toLongArray());
        scan.members((cluster, account) -> {
            int row = accounts.of(account);
            if (row >= 0 && clusters.of(cluster) >= 0) {
                pairs.add(Rows.pair(row, before + clusters.of(cluster)));
            }
        });
    }
}
