package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.MemberFact;

/** A cluster its source claims, and a member of it; columns without a place are kept with the member, else with the cluster. */
final class ClusterShaper implements Shaper {
    private final Row row;
    private final Columns columns;

    ClusterShaper(Row row) {
        this.row = row;
        this.columns = row.columns;
    }

    @Override
    public List<Fact> shape(Cells cells) throws BadCell {
        String label = row.need(cells, columns.at(Target.CLUSTER), "the cluster's label");
        ClusterKey cluster = new ClusterKey(row.source(cells, columns.at(Target.SOURCE)), label);
        String description = cells.text(columns.at(Target.DESCRIPTION));
        AccountKey account = row.account(cells);
        List<Detail> details = row.details(cells);
        if (account == null) {
            return List.of(new ClusterFact(cluster, description, details));
        }
        List<Fact> facts = new ArrayList<>(3);
        facts.add(new ClusterFact(cluster, description, List.of()));
        facts.add(new MemberFact(cluster, account, cells.text(columns.at(Target.BASIS))));
        if (!details.isEmpty()) {
            facts.add(new AccountFact(account, null, null, null, null, details));
        }
        return facts;
    }
}
