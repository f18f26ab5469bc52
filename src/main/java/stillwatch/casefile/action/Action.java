package stillwatch.casefile.action;

/** One thing done to a case. Old journals are read for ever: a component is never renamed, a new one is nullable. */
public sealed interface Action
        permits BriefAction,
                CaseAction,
                ClaimAction,
                EventAction,
                EvidenceAction,
                IncidentAction,
                IntakeAction,
                LinkAction,
                SourceAction {}
