package stillwatch.search;

import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.RemarkFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.casefile.fact.StateFact;

/** All texts of a fact, most telling first. */
final class FactLines {
    private FactLines() {}

    static void add(Fact fact, Lines to) {
        switch (fact) {
            case EventFact event -> event(event, to);
            case AccountFact account -> account(account, to);
            case StateFact state ->
                to.add(state.account()).add(state.state()).add(state.reason()).add(state.at());
            case ObservationFact seen ->
                to.add(seen.account()).add(seen.observable()).add(seen.first()).add(seen.last());
            case SignalFact signal ->
                to.add(signal.observable())
                        .add(signal.comment())
                        .add(signal.at())
                        .add(signal.details());
            case ClusterFact cluster -> cluster(cluster, to);
            case MemberFact member -> member(member, to);
            case IncidentFact incident -> incident(incident, to);
            case ActorFact actor -> actor(actor, to);
            case SourceFact source ->
                to.add(source.name())
                        .add(source.sourceKind())
                        .add(source.basis())
                        .add(source.details());
            case DocumentFact document -> document(document, to);
            case RelationFact relation ->
                to.add(relation.relation())
                        .add(relation.from())
                        .add(relation.to())
                        .add(relation.at())
                        .add(relation.details());
            case RemarkFact remark -> remark(remark, to);
            case KeptFact kept ->
                to.add(kept.label())
                        .add(kept.objectKind())
                        .add(kept.format())
                        .add(kept.ref())
                        .add(JsonWords.of(kept.json()));
        }
    }

    private static void event(EventFact event, Lines to) {
        to.add(event.title()).add(event.kind());
        if (event.account() != null) {
            to.add(event.account());
        }
        to.add(event.at()).add(event.details());
    }

    private static void account(AccountFact account, Lines to) {
        to.add(account.name())
                .add(account.account())
                .add(account.created())
                .add(account.firstSeen())
                .add(account.lastSeen())
                .add(account.details());
    }

    private static void cluster(ClusterFact cluster, Lines to) {
        to.add(cluster.cluster().label())
                .add(cluster.cluster().source())
                .add(cluster.description())
                .add(cluster.details());
    }

    private static void member(MemberFact member, Lines to) {
        to.add(member.account())
                .add(member.cluster().label())
                .add(member.cluster().source())
                .add(member.basis());
    }

    private static void incident(IncidentFact incident, Lines to) {
        to.add(incident.name()).add(incident.ref()).add(incident.scope());
        incident.targets().forEach(to::add);
        to.add(incident.period()).add(incident.details());
    }

    private static void actor(ActorFact actor, Lines to) {
        to.add(actor.name()).add(actor.ref());
        actor.aliases().forEach(to::add);
        to.add(actor.details());
    }

    private static void document(DocumentFact document, Lines to) {
        to.add(document.title())
                .add(document.source())
                .add(document.ref())
                .add(document.published())
                .add(document.captured())
                .add(document.language())
                .add(document.details());
    }

    private static void remark(RemarkFact remark, Lines to) {
        to.add(remark.text()).add(remark.author()).add(remark.remarkKind()).add(remark.at());
        remark.about().forEach(to::add);
    }
}
