package stillwatch.store.fact;

import stillwatch.casefile.fact.ClusterFact;
import stillwatch.store.entity.ClusterTable;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.Sql;

/** What sources say of the groups they claim. */
final class ClusterClaimTable extends FactTable<ClusterFact> {
    private static final String COLUMNS = """
            cluster CLUSTER claims,
            description VARCHAR,
            details VARCHAR""";

    ClusterClaimTable(Sql sql) {
        super(sql, "cluster_claim", 6, COLUMNS);
    }

    @Override
    void bind(FactRow to, ClusterFact fact) {
        to.cluster(fact.cluster()).text(fact.description()).details(fact.details());
    }

    @Override
    ClusterFact read(Cells from) {
        return new ClusterFact(ClusterTable.read(from), from.maybeText(), Lists.details(from.maybeText()));
    }
}
