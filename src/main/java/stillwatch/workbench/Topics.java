package stillwatch.workbench;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction;
import stillwatch.casefile.action.CaseAction;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.EventAction;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.IncidentAction;
import stillwatch.casefile.action.IntakeAction;
import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.SourceAction;
import stillwatch.journal.Content;
import stillwatch.journal.Journal;

/** What an action touches; an undoing touches what it takes back or brings back. */
record Topics(Journal journal) {

    Set<Topic> of(Action action) throws IOException {
        Set<Topic> topics = EnumSet.of(Topic.HISTORY);
        topics.addAll(touched(action));
        return topics;
    }

    private Set<Topic> touched(Action action) throws IOException {
        return switch (action) {
            case CaseAction.Undone one -> at(one.entry());
            case CaseAction.ContentDestroyed one -> at(one);
            case CaseAction one -> EnumSet.of(Topic.CASE);
            case EvidenceAction one -> touched(one);
            case LinkAction one -> EnumSet.of(Topic.ACCOUNTS, Topic.CLUSTERS);
            case IncidentAction one ->
                EnumSet.complementOf(EnumSet.of(Topic.CASE, Topic.IMPORTS, Topic.NOTES, Topic.SOURCES, Topic.BRIEFS));
            case ClaimAction one -> EnumSet.of(Topic.CLAIMS);
            case BriefAction one -> EnumSet.of(Topic.BRIEFS);
            case EventAction one -> EnumSet.of(Topic.EVENTS, Topic.ACCOUNTS);
            case SourceAction one -> EnumSet.of(Topic.SOURCES, Topic.CLAIMS);
            case IntakeAction one ->
                EnumSet.complementOf(EnumSet.of(Topic.CASE, Topic.NOTES, Topic.BRIEFS, Topic.HISTORY));
        };
    }

    private Set<Topic> at(CaseAction.ContentDestroyed order) throws IOException {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (long seq : order.entries()) {
            topics.addAll(at(seq));
        }
        return topics;
    }

    /** What was destroyed by order can no longer be told. */
    private Set<Topic> at(long seq) throws IOException {
        Content content = journal.entry(seq).content();
        return content == null ? EnumSet.allOf(Topic.class) : touched(content.action());
    }

    private static Set<Topic> touched(EvidenceAction action) {
        return switch (action) {
            case EvidenceAction.Annotated one -> EnumSet.of(Topic.NOTES);
            case EvidenceAction.ThingsAnnotated one -> EnumSet.of(Topic.NOTES);
            case EvidenceAction.AnnotationRevised one -> EnumSet.of(Topic.NOTES);
            case EvidenceAction.AnnotationRemoved one -> EnumSet.of(Topic.NOTES);
            default -> EnumSet.of(Topic.EVIDENCE);
        };
    }
}
