package stillwatch.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.LinkKind;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.LinkAction.AccountsMerged;
import stillwatch.casefile.action.LinkAction.Linked;
import stillwatch.journal.Entry;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.Links;
import stillwatch.store.decided.Merges;

/** Links between accounts, and accounts that are one. Clusters: {@link ClusterWork}. */
public final class LinkWork {
    private final Deciding deciding;

    LinkWork(Deciding deciding) {
        this.deciding = deciding;
    }

    /** What a person says of a link. */
    public record Opinion(LinkKind kind, DecidedAs verdict, Confidence confidence, String why) {}

    /** Decides on a link of two or more accounts; answers its id. */
    public String link(String by, List<String> accounts, Opinion opinion) throws IOException, Refused {
        Entry entry = deciding.decide(by, () -> {
            List<String> all = deciding.accounts(accounts);
            if (all.size() < 2) {
                throw new Refused("A link needs two different accounts or more.");
            }
            return new Linked(
                    all, opinion.kind(), opinion.verdict(), opinion.confidence(), Deciding.why(opinion.why()));
        });
        return Id.made(Kind.LINK, entry.seq(), 1).toString();
    }

    /** Says that the others are the same account as the one that is kept; the rows of each stay as they came. */
    public Entry merge(String by, String kept, List<String> others, String why) throws IOException, Refused {
        return deciding.decide(by, () -> {
            String into = deciding.existing(kept, Kind.ACCOUNT).toString();
            List<String> from = new ArrayList<>(deciding.accounts(others));
            if (from.isEmpty() || from.contains(into)) {
                throw new Refused("Name the account that is kept, and at least one other that is the same.");
            }
            expectNotMerged(into, from);
            return new AccountsMerged(into, from, Deciding.why(why));
        });
    }

    private void expectNotMerged(String into, List<String> from) throws Refused {
        Merges merges = merges();
        List<String> all = new ArrayList<>(from);
        all.add(into);
        for (String one : all) {
            if (!merges.keptOf(one).equals(one)) {
                throw new Refused("The account " + ShownText.of(one) + " is merged into " + merges.keptOf(one)
                        + " already. Merge that one, or take the merging back first.");
            }
        }
    }

    private Merges merges() {
        return deciding.read(Merges::new);
    }

    /** Oldest first. */
    public List<Links.Link> all() {
        return deciding.read(tables -> new Links(tables).all());
    }

    /** Those of an account and of the accounts merged with it. */
    public List<Links.Link> of(String account) {
        return deciding.read(tables -> new Links(tables).of(account));
    }

    public List<Merges.Merge> merged() {
        return merges().all();
    }

    /** The account it leads to; itself where it was not merged. */
    public String keptOf(String account) {
        return merges().keptOf(account);
    }

    /** The accounts that lead to this one. */
    public List<String> leadingTo(String account) {
        return merges().leadingTo(account);
    }

    public ClusterWork clusters() {
        return new ClusterWork(deciding);
    }

    /** Clusters of ours that hold the account or one merged with it. */
    public List<FormedClusters.Cluster> clustersOf(String account) {
        return deciding.read(tables -> new FormedClusters(tables).holding(account));
    }
}
