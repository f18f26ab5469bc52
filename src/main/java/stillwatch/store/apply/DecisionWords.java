package stillwatch.store.apply;

import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.EventAction;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.IncidentAction;
import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.SourceAction;

/** What a decision is called where it stands in the way of something. */
final class DecisionWords {
    private DecisionWords() {}

    static String of(Action action) {
        return switch (action) {
            case LinkAction one -> of(one);
            case IncidentAction.IncidentAdded one -> "the incident \"" + one.name() + "\"";
            case IncidentAction.IncidentDescribed one -> "the description of an incident";
            case IncidentAction.Connected one -> "a connection";
            case IncidentAction.ThingsConnected one ->
                "a connection of " + one.things().size() + " things";
            case ClaimAction one -> ClaimSummary.words(one);
            case EventAction one -> EventSummary.words(one);
            case BriefAction one -> BriefSummary.words(one);
            case IncidentAction.Disconnected one -> "the end of a connection";
            case SourceAction.SourceAdded one -> "the source \"" + one.name() + "\"";
            case SourceAction.SourceAssessed one -> "the assessment of a source";
            case EvidenceAction.Cited one -> "the citation \"" + one.title() + "\"";
            case EvidenceAction.EvidenceDescribed one -> "the description of evidence";
            case EvidenceAction.Transferred one -> "the handing over to " + one.to();
            default -> "a decision";
        };
    }

    private static String of(LinkAction action) {
        return switch (action) {
            case LinkAction.Linked one -> "a link of " + one.accounts().size() + " accounts";
            case LinkAction.ClusterFormed one -> "cluster " + one.label();
            case LinkAction.ClusterTitled one -> "the title of a cluster";
            case LinkAction.ClusterChanged one -> "a change of who is in a cluster";
            case LinkAction.ClusterSplit one -> "cluster " + one.label() + ", split off";
            case LinkAction.AccountsMerged one ->
                "the merging of " + (one.others().size() + 1) + " accounts";
        };
    }
}
