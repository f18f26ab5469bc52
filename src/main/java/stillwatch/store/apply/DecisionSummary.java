package stillwatch.store.apply;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.EventAction;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.IncidentAction;
import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.SourceAction;
import stillwatch.store.decided.Abouts;

/** A decision in one plain sentence, for the history, and what it is about. */
final class DecisionSummary {
    private DecisionSummary() {}

    static String of(LinkAction action) {
        return switch (action) {
            case LinkAction.Linked one ->
                verdict(one.verdict()) + one.accounts().size() + " accounts as "
                        + one.kind().words() + ", " + word(one.confidence()) + " confidence: " + one.why();
            case LinkAction.ClusterFormed one ->
                "Formed cluster " + one.label() + (one.title() == null ? "" : " \"" + one.title() + "\"") + " of "
                        + one.members().size() + " accounts: " + one.why();
            case LinkAction.ClusterTitled one ->
                one.title() == null
                        ? "Took the title from " + one.cluster()
                        : "Titled " + one.cluster() + " \"" + one.title() + "\"";
            case LinkAction.ClusterChanged one ->
                "Changed " + one.cluster() + ", " + one.added().size() + " in and "
                        + one.removed().size() + " out: " + one.why();
            case LinkAction.ClusterSplit one ->
                "Split cluster " + one.label() + " with " + one.members().size() + " accounts from " + one.cluster()
                        + ": " + one.why();
            case LinkAction.AccountsMerged one ->
                "Merged " + String.join(", ", one.others()) + " into " + one.kept() + ": " + one.why();
        };
    }

    private static String verdict(DecidedAs verdict) {
        return switch (verdict) {
            case POSITIVE -> "Linked ";
            case NEGATIVE -> "Decided against linking ";
            case UNSURE -> "Left open a link of ";
        };
    }

    private static String word(Confidence confidence) {
        return confidence.name().toLowerCase(Locale.ROOT);
    }

    static String of(IncidentAction action) {
        return switch (action) {
            case IncidentAction.IncidentAdded one -> "Added incident \"" + one.name() + "\"";
            case IncidentAction.IncidentDescribed one -> "Described " + one.incident() + " as \"" + one.name() + "\"";
            case IncidentAction.Connected one -> "Connected " + one.from() + " with " + one.to() + ": " + one.why();
            case IncidentAction.ThingsConnected one ->
                "Connected " + EventSummary.listed(one.things()) + " with " + one.to() + ": " + one.why();
            case IncidentAction.Disconnected one ->
                "Disconnected " + one.from() + " from " + one.to() + ": " + one.why();
        };
    }

    static String of(SourceAction action) {
        return switch (action) {
            case SourceAction.SourceAdded one -> "Added source \"" + one.name() + "\"";
            case SourceAction.SourceAssessed one ->
                "Assessed " + one.source() + " as "
                        + one.stake().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (one.reliability() == null ? "" : ", reliability " + one.reliability()) + ": " + one.basis();
        };
    }

    static String of(EvidenceAction.Cited one) {
        return "Cited \"" + one.title() + "\", " + one.where();
    }

    static String of(EvidenceAction.EvidenceDescribed one) {
        return "Described " + one.evidence() + (one.name() == null ? "" : " as " + one.name());
    }

    static String of(EvidenceAction.Transferred one) {
        return "Handed " + one.evidence() + " from " + one.from() + " to " + one.to() + ", " + one.at();
    }

    /** What it makes, else the one thing it changes. */
    static @Nullable String target(Action action, long seq) {
        return Abouts.made(action, seq).map(Id::toString).orElseGet(() -> changed(action));
    }

    private static @Nullable String changed(Action action) {
        return switch (action) {
            case LinkAction.ClusterTitled one -> one.cluster();
            case LinkAction.ClusterChanged one -> one.cluster();
            case LinkAction.AccountsMerged one -> one.kept();
            case IncidentAction.IncidentDescribed one -> one.incident();
            case IncidentAction.Connected one -> one.from();
            case IncidentAction.ThingsConnected one -> one.to();
            case IncidentAction.Disconnected one -> one.from();
            case ClaimAction one -> ClaimSummary.changed(one);
            case BriefAction.PartReleased one -> one.item();
            case EventAction.EventEdited one -> one.event();
            case EventAction.EventsWithdrawn one -> EventSummary.only(one.events());
            case EventAction.EventsRestored one -> EventSummary.only(one.events());
            case EventAction.EventsTagged one -> EventSummary.only(one.events());
            case SourceAction.SourceAssessed one -> one.source();
            case EvidenceAction.EvidenceDescribed one -> one.evidence();
            case EvidenceAction.Transferred one -> one.evidence();
            default -> null;
        };
    }
}
