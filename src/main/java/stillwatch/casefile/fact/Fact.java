package stillwatch.casefile.fact;

/** One thing a row says. A row may say several: an account, its state and what was observed of it. */
public sealed interface Fact
        permits AccountFact,
                ActorFact,
                ClusterFact,
                DocumentFact,
                EventFact,
                IncidentFact,
                KeptFact,
                MemberFact,
                ObservationFact,
                RelationFact,
                RemarkFact,
                SignalFact,
                SourceFact,
                StateFact {}
