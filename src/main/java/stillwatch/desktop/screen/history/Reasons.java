package stillwatch.desktop.screen.history;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction;
import stillwatch.casefile.action.CaseAction;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.EventAction;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.IncidentAction;
import stillwatch.casefile.action.LinkAction;

/** Why something was done, where the action says so. */
final class Reasons {
    private Reasons() {}

    static @Nullable String of(Action action) {
        return switch (action) {
            case CaseAction.Undone one -> one.why();
            case CaseAction.ContentDestroyed one -> one.why();
            case EvidenceAction.EvidenceDestroyed one -> one.why();
            case EvidenceAction.AnnotationRemoved one -> one.why();
            case IncidentAction.Connected one -> one.why();
            case IncidentAction.ThingsConnected one -> one.why();
            case BriefAction.PartReleased one -> one.why();
            case ClaimAction.PropositionReworded one -> one.why();
            case ClaimAction.StatusDecided one -> one.basis();
            case ClaimAction.ConflictSettled one -> one.note();
            case EventAction.EventAdded one -> one.why();
            case EventAction.EventEdited one -> one.why();
            case EventAction.EventsWithdrawn one -> one.why();
            case EventAction.EventsRestored one -> one.why();
            case IncidentAction.Disconnected one -> one.why();
            case LinkAction.Linked one -> one.why();
            case LinkAction.ClusterFormed one -> one.why();
            case LinkAction.ClusterChanged one -> one.why();
            case LinkAction.ClusterSplit one -> one.why();
            case LinkAction.AccountsMerged one -> one.why();
            default -> null;
        };
    }
}
