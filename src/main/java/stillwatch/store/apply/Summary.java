package stillwatch.store.apply;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction;
import stillwatch.casefile.action.CaseAction;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.EventAction;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.IncidentAction;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.SourceAction;
import stillwatch.store.entry.EvidenceTable;

/** An action in one plain sentence, for the history. */
final class Summary {
    static final String DESTROYED_WORD = "destroyed";
    static final String DESTROYED = "Content destroyed by order";

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Summary() {}

    /** {@code FileImported} is "file-imported", as in the journal. */
    static String word(Action action) {
        String name = action.getClass().getSimpleName();
        return WORD_BEGINS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    static String of(Action action) {
        return switch (action) {
            case CaseAction one -> of(one);
            case EvidenceAction one -> of(one);
            case LinkAction one -> DecisionSummary.of(one);
            case ClaimAction one -> ClaimSummary.of(one);
            case BriefAction one -> BriefSummary.of(one);
            case EventAction one -> EventSummary.of(one);
            case IncidentAction one -> DecisionSummary.of(one);
            case SourceAction one -> DecisionSummary.of(one);
            case FileImported one ->
                "Imported " + one.file() + ": " + one.rows() + " rows, " + one.accepted() + " new, " + one.duplicate()
                        + " there already, " + one.rejected() + " not readable";
        };
    }

    private static String of(CaseAction action) {
        return switch (action) {
            case CaseAction.CaseStarted one -> "Started the case \"" + one.title() + "\"";
            case CaseAction.CaseDescribed one -> "Described the case as \"" + one.title() + "\"";
            case CaseAction.Undone one -> "Took entry " + one.entry() + " back: " + one.why();
            case CaseAction.ContentDestroyed one ->
                "Destroyed the content of " + one.entries().size() + " entries on the authority of " + one.authority()
                        + ": " + one.why();
        };
    }

    private static String of(EvidenceAction action) {
        return switch (action) {
            case EvidenceAction.EvidenceAdded one -> "Added evidence " + one.name() + ", " + one.size() + " bytes";
            case EvidenceAction.EvidenceSeenAgain one ->
                "Added evidence " + one.name() + " once more; the same bytes were here already";
            case EvidenceAction.EvidenceDestroyed one ->
                "Destroyed evidence on the authority of " + one.authority() + ": " + one.why();
            case EvidenceAction.Annotated one -> "Noted on " + one.target() + ": " + one.text();
            case EvidenceAction.ThingsAnnotated one ->
                "Noted on " + EventSummary.listed(one.targets()) + ": " + one.text();
            case EvidenceAction.AnnotationRevised one -> "Revised " + one.annotation() + ": " + one.text();
            case EvidenceAction.AnnotationRemoved one -> "Removed " + one.annotation() + ": " + one.why();
            case EvidenceAction.Cited one -> DecisionSummary.of(one);
            case EvidenceAction.EvidenceDescribed one -> DecisionSummary.of(one);
            case EvidenceAction.Transferred one -> DecisionSummary.of(one);
        };
    }

    /** The id of what the action is about, or the number of the entry it is about. */
    static @Nullable String target(Action action, long seq) {
        return switch (action) {
            case CaseAction.Undone one -> String.valueOf(one.entry());
            case EvidenceAction.EvidenceAdded one ->
                EvidenceTable.id(one.sha256()).toString();
            case EvidenceAction.EvidenceSeenAgain one ->
                EvidenceTable.id(one.sha256()).toString();
            case EvidenceAction.EvidenceDestroyed one ->
                EvidenceTable.id(one.sha256()).toString();
            case EvidenceAction.Annotated one ->
                Id.made(Kind.ANNOTATION, seq, 1).toString();
            case EvidenceAction.ThingsAnnotated one ->
                Id.made(Kind.ANNOTATION, seq, 1).toString();
            case EvidenceAction.AnnotationRevised one -> one.annotation();
            case EvidenceAction.AnnotationRemoved one -> one.annotation();
            default -> DecisionSummary.target(action, seq);
        };
    }
}
