package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.StateFact;

/** An account, the state it is in, what was observed of it, and the cluster its source puts it into. */
final class AccountShaper implements Shaper {
    private final Row row;
    private final Columns columns;

    AccountShaper(Row row) {
        this.row = row;
        this.columns = row.columns;
    }

    @Override
    public List<Fact> shape(Cells cells) throws BadCell {
        AccountKey account = row.needAccount(cells);
        List<Fact> facts = new ArrayList<>(2 + columns.signals().size());
        facts.add(new AccountFact(
                account,
                cells.text(columns.at(Target.NAME)),
                row.times.at(cells, columns.at(Target.CREATED)),
                row.times.at(cells, columns.at(Target.FIRST_SEEN)),
                row.times.at(cells, columns.at(Target.LAST_SEEN)),
                row.details(cells)));
        state(cells, account, facts);
        for (Columns.Signal signal : columns.signals()) {
            String value = cells.text(signal.column());
            if (value != null) {
                facts.add(new ObservationFact(account, Row.observable(signal, value), null, null, 1));
            }
        }
        cluster(cells, account, facts);
        return facts;
    }

    private void state(Cells cells, AccountKey account, List<Fact> facts) throws BadCell {
        String state = cells.text(columns.at(Target.STATE));
        Moment at = row.times.at(cells, columns.at(Target.STATE_AT));
        String reason = cells.text(columns.at(Target.STATE_REASON));
        if (state != null) {
            facts.add(new StateFact(account, state, at, reason));
        } else if (at != null || reason != null) {
            throw new BadCell(columns.at(Target.STATE), "a time or reason of a state is given, but not the state");
        }
    }

    private void cluster(Cells cells, AccountKey account, List<Fact> facts) {
        String label = cells.text(columns.at(Target.CLUSTER));
        if (label != null) {
            ClusterKey cluster = new ClusterKey(row.source(cells, columns.at(Target.SOURCE)), label);
            facts.add(new ClusterFact(cluster, null, List.of()));
            facts.add(new MemberFact(cluster, account, cells.text(columns.at(Target.BASIS))));
        }
    }
}
