package stillwatch.store.entity;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Observable;

/** Everything rows mention while they come in or go: set to a fact, then told whom it mentions. */
public final class Entities {
    private final Mentions<AccountKey> accounts;
    private final Mentions<Observable> observables;
    private final Mentions<ClusterKey> clusters;
    private long factNr;
    private int tag;
    private boolean cut;

    public Entities(EntityTables tables, long firstStaged) {
        accounts = new Mentions<>(tables.accounts(), tables.accountFacts(), firstStaged);
        observables = new Mentions<>(tables.observables(), tables.observableFacts(), firstStaged);
        clusters = new Mentions<>(tables.clusters(), tables.clusterFacts(), firstStaged);
    }

    /** Comes before the fact's own statement is filled: what is held may be written here, and here only. */
    public void at(long fact, int factTag) {
        accounts.relieve();
        observables.relieve();
        clusters.relieve();
        factNr = fact;
        tag = factTag;
    }

    public @Nullable Long account(@Nullable AccountKey key, int counter) {
        return key == null ? null : mention(accounts, key, counter);
    }

    public long observable(Observable key, int counter) {
        return mention(observables, key, counter);
    }

    public long cluster(ClusterKey key, int counter) {
        return mention(clusters, key, counter);
    }

    private <K> long mention(Mentions<K> among, K key, int counter) {
        cut |= among.cut(key);
        return among.mention(key, counter, factNr >> 20, factNr, tag);
    }

    /** Whether a key too long for its columns was mentioned since this was last asked. */
    public boolean takeCut() {
        boolean was = cut;
        cut = false;
        return was;
    }

    public void unmention(EntityKind kind, long slot, int counter, int times) {
        switch (kind) {
            case ACCOUNT -> accounts.unmention(slot, counter, times);
            case OBSERVABLE -> observables.unmention(slot, counter, times);
            case CLUSTER -> clusters.unmention(slot, counter, times);
        }
    }

    /** Writes everything; what nobody mentions any more is gone. */
    public void finish() {
        accounts.finish();
        observables.finish();
        clusters.finish();
    }
}
