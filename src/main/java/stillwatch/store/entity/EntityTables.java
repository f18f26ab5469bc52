package stillwatch.store.entity;

import java.util.List;
import stillwatch.store.sql.Sql;

/** The tables of everything rows mention. */
public record EntityTables(
        AccountTable accounts,
        ObservableTable observables,
        ClusterTable clusters,
        PostingTable accountFacts,
        PostingTable observableFacts,
        PostingTable clusterFacts) {

    public static EntityTables on(Sql sql) {
        return new EntityTables(
                new AccountTable(sql),
                new ObservableTable(sql),
                new ClusterTable(sql),
                new PostingTable(sql, "account_fact"),
                new PostingTable(sql, "observable_fact"),
                new PostingTable(sql, "cluster_fact"));
    }

    public static List<String> create() {
        return List.of(
                AccountTable.CREATE,
                ObservableTable.CREATE,
                ClusterTable.CREATE,
                PostingTable.create("account_fact"),
                PostingTable.create("observable_fact"),
                PostingTable.create("cluster_fact"));
    }

    public List<EntityTable<?>> all() {
        return List.of(accounts, observables, clusters);
    }

    public List<PostingTable> postings() {
        return List.of(accountFacts, observableFacts, clusterFacts);
    }

    public EntityTable<?> of(EntityKind kind) {
        return switch (kind) {
            case ACCOUNT -> accounts;
            case OBSERVABLE -> observables;
            case CLUSTER -> clusters;
        };
    }

    public PostingTable postings(EntityKind kind) {
        return switch (kind) {
            case ACCOUNT -> accountFacts;
            case OBSERVABLE -> observableFacts;
            case CLUSTER -> clusterFacts;
        };
    }

    /** The place of a counter among those of its entity. */
    public int counter(EntityKind kind, String name) {
        return of(kind).counters().indexOf(name);
    }
}
