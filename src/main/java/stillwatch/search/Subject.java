package stillwatch.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
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

/** What a row may be about; of several, the lowest place wins. */
record Subject(int place, Id id, String title) {
    static Subject of(List<Fact> facts, RowIds ids) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a row without facts is about nothing");
        }
        Subject best = of(facts.getFirst(), 0, ids);
        for (int n = 1; n < facts.size(); n++) {
            Subject next = of(facts.get(n), n, ids);
            best = next.place() < best.place() ? next : best;
        }
        return best;
    }

    private static Subject of(Fact fact, int n, RowIds ids) {
        return switch (fact) {
            case EventFact event -> new Subject(1, ids.of(Kind.EVENT, n), event.title());
            case IncidentFact incident -> new Subject(2, incident.id(), incident.name());
            case DocumentFact document -> new Subject(3, document.id(), document.title());
            case RemarkFact remark -> new Subject(4, ids.of(Kind.REMARK, n), remark.text());
            case AccountFact account -> new Subject(5, account.account().id(), name(account.account(), account.name()));
            case ClusterFact cluster ->
                new Subject(6, cluster.cluster().id(), cluster.cluster().label());
            case ActorFact actor -> new Subject(7, actor.id(), actor.name());
            case SourceFact source -> new Subject(8, source.id(), source.name());
            case SignalFact signal ->
                new Subject(9, signal.observable().id(), signal.observable().value());
            case RelationFact relation -> new Subject(10, ids.of(Kind.RELATION, n), relation.relation());
            case KeptFact kept -> new Subject(11, ids.of(Kind.KEPT, n), kept(kept));
            case ObservationFact observed -> account(observed.account());
            case StateFact state -> account(state.account());
            case MemberFact member -> account(member.account());
        };
    }

    private static Subject account(AccountKey account) {
        return new Subject(12, account.id(), account.externalId());
    }

    private static String name(AccountKey account, @Nullable String name) {
        return name == null || name.isBlank() ? account.externalId() : name;
    }

    private static String kept(KeptFact kept) {
        String label = kept.label();
        return label == null || label.isBlank() ? kept.objectKind() : label;
    }
}
