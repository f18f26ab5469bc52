package stillwatch.store.apply;

import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.LinkAction.ClusterFormed;
import stillwatch.casefile.action.LinkAction.ClusterSplit;
import stillwatch.store.Tables;
import stillwatch.store.decided.FormedClusters;

/** Links and clusters. A new cluster gets its label here, and keeps it. */
public final class LinkApplier extends DecisionApplier<LinkAction> {
    @Override
    LinkAction completed(Tables tables, LinkAction action) {
        return switch (action) {
            case ClusterFormed one
            when one.label() == null ->
                new ClusterFormed(one.members(), one.title(), one.why(), one.claim(), FormedClusters.nextLabel(tables));
            case ClusterSplit one
            when one.label() == null ->
                new ClusterSplit(one.cluster(), one.members(), one.why(), FormedClusters.nextLabel(tables));
            default -> action;
        };
    }
}
