package stillwatch.store.fact;

import org.jspecify.annotations.Nullable;
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
import stillwatch.store.sql.HexId;

/** Which record a fact is, or speaks of. */
public final class FactIds {
    private FactIds() {}

    /** The kind of record such a fact is by itself; null where it says something of a thing with a natural key. */
    public static @Nullable Kind ownKind(Fact fact) {
        return switch (fact) {
            case EventFact event -> Kind.EVENT;
            case RemarkFact remark -> Kind.REMARK;
            case RelationFact relation -> Kind.RELATION;
            case KeptFact kept -> Kind.KEPT;
            default -> null;
        };
    }

    /** The id of the record this fact is or speaks of; an observation speaks of its account. */
    public static Id of(Fact fact, HexId row, int part) {
        return switch (fact) {
            case AccountFact it -> it.account().id();
            case StateFact it -> it.account().id();
            case ObservationFact it -> it.account().id();
            case SignalFact it -> it.observable().id();
            case IncidentFact it -> it.id();
            case ClusterFact it -> it.cluster().id();
            case MemberFact it -> it.cluster().id();
            case SourceFact it -> it.id();
            case DocumentFact it -> it.id();
            case ActorFact it -> it.id();
            case EventFact it -> FactNr.id(row, part).id(Kind.EVENT);
            case RemarkFact it -> FactNr.id(row, part).id(Kind.REMARK);
            case RelationFact it -> FactNr.id(row, part).id(Kind.RELATION);
            case KeptFact it -> FactNr.id(row, part).id(Kind.KEPT);
        };
    }
}
