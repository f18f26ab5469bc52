package stillwatch.store.fact;

import stillwatch.casefile.fact.MemberFact;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.entity.ClusterTable;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** Which accounts sources count among their groups. */
final class MemberTable extends FactTable<MemberFact> {
    private static final String COLUMNS = """
            cluster CLUSTER members,
            account ACCOUNT members,
            basis VARCHAR""";

    MemberTable(Sql sql) {
        super(sql, "member", 7, COLUMNS);
    }

    @Override
    void bind(FactRow to, MemberFact fact) {
        to.cluster(fact.cluster()).account(fact.account()).text(fact.basis());
    }

    @Override
    MemberFact read(Cells from) {
        return new MemberFact(ClusterTable.read(from), AccountTable.read(from), from.maybeText());
    }
}
