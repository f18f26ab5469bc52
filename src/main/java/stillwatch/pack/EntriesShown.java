package stillwatch.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.LeakCheck;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction;
import stillwatch.casefile.action.CaseAction;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.journal.Extract;

/**
 * Which entries of the journal an audience may read. Every entry names who made it, so an audience that may not see who decided
 * gets hashes only. Counsel gets the start of the case, how the exhibits came in and what became of them, and what was handed out
 * to counsel before; whoever works on the case gets all but what is between client and counsel and what pseudonyms are made with.
 */
final class EntriesShown implements Extract.Choice {
    private final Audience audience;
    private final @Nullable LeakCheck check;
    private final Set<String> exhibits = new HashSet<>();
    private final Set<String> privileged = new HashSet<>();

    /** {@code check}: null where nothing is withheld from this audience; {@code exhibits}: all of the brief. */
    EntriesShown(Audience audience, @Nullable LeakCheck check, List<PackedExhibit> exhibits) {
        this.audience = audience;
        this.check = check;
        for (PackedExhibit one : exhibits) {
            this.exhibits.add(one.evidence().id().toString());
            this.exhibits.add(one.evidence().sha256());
        }
        this.exhibits.remove("");
    }

    /** Has to hear of every entry before any is chosen: a note may have become privileged later. */
    void hear(Entry entry) {
        Content content = entry.content();
        if (content != null
                && content.action() instanceof EvidenceAction.AnnotationRevised revised
                && revised.privileged()) {
            privileged.add(made(revised.annotation()));
        }
    }

    /** Ids of one entry begin alike: "annotation-17-". */
    private static String made(String annotation) {
        return annotation.substring(0, annotation.lastIndexOf('-') + 1);
    }

    @Override
    public boolean shows(Entry entry, byte[] bytes) {
        Content content = entry.content();
        if (content == null || !may(entry, content.action())) {
            return false;
        }
        return check == null
                || check.of(List.of(new FinishedFile("entry", bytes))).clean();
    }

    private boolean may(Entry entry, Action action) {
        return switch (audience) {
            case POLICY, PARTNER, PUBLIC -> false;
            case LEGAL -> isOfCase(action) || isCustody(action) || isHandedOut(action);
            case OWN ->
                !(action instanceof BriefAction.AudienceSalted)
                        && !isPrivileged("annotation-" + entry.seq() + "-", action);
        };
    }

    private static boolean isOfCase(Action action) {
        return action instanceof CaseAction.CaseStarted || action instanceof CaseAction.CaseDescribed;
    }

    private boolean isCustody(Action action) {
        return switch (action) {
            case EvidenceAction.EvidenceAdded one -> exhibits.contains(one.sha256());
            case EvidenceAction.EvidenceSeenAgain one -> exhibits.contains(one.sha256());
            case EvidenceAction.EvidenceDestroyed one -> exhibits.contains(one.sha256());
            case EvidenceAction.EvidenceDescribed one -> exhibits.contains(one.evidence());
            case EvidenceAction.Transferred one -> exhibits.contains(one.evidence());
            case FileImported one -> exhibits.contains(one.sha256());
            default -> false;
        };
    }

    private boolean isHandedOut(Action action) {
        return action instanceof BriefAction.BriefFrozen frozen && frozen.audience() == audience
                || action instanceof BriefAction.PackMade made && made.audience() == audience;
    }

    private boolean isPrivileged(String made, Action action) {
        return privileged.contains(made)
                || switch (action) {
                    case EvidenceAction.Annotated one -> one.privileged();
                    case EvidenceAction.ThingsAnnotated one -> one.privileged();
                    case EvidenceAction.AnnotationRevised one ->
                        one.privileged() || privileged.contains(made(one.annotation()));
                    case EvidenceAction.AnnotationRemoved one -> privileged.contains(made(one.annotation()));
                    default -> false;
                };
    }
}
