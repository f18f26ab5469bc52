package stillwatch.workbench;

import java.util.List;
import java.util.Locale;
import stillwatch.casefile.Id;
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
import stillwatch.casefile.claim.Affiliation;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Piece;
import stillwatch.store.Tables;
import stillwatch.store.decided.Naming;
import stillwatch.store.entry.AnnotationTable;

/** What an entry did, as short as a menu says it: "Note on account hl-100013", "Import of events.csv". */
record StepWords(Tables tables) {

    String of(long seq, Action action) {
        return switch (action) {
            case CaseAction one -> of(seq, one);
            case EvidenceAction one -> of(seq, one);
            case LinkAction one -> of(one);
            case IncidentAction one -> of(one);
            case EventAction one -> of(one);
            case ClaimAction one -> of(one);
            case BriefAction.AudienceSalted one ->
                "Pseudonyms for " + one.audience().words();
            case BriefAction.PartReleased one -> "Release for " + one.audience().words() + " of " + name(one.item());
            case BriefAction.BriefPlanned one ->
                "Plan of the brief for " + one.audience().words();
            case BriefAction.BriefFrozen one ->
                "Brief " + one.version() + " for " + one.audience().words();
            case BriefAction.PackMade one -> "Pack for " + one.audience().words();
            case SourceAction.SourceAdded one -> "Source " + one.name();
            case SourceAction.SourceAssessed one -> "Assessment of " + name(one.source());
            case FileImported one -> "Import of " + one.file();
        };
    }

    private static String of(long seq, CaseAction action) {
        return switch (action) {
            case CaseAction.CaseStarted one -> "Start of the case";
            case CaseAction.CaseDescribed one -> "Description of the case";
            case CaseAction.Undone one -> "Taking back of entry " + one.entry();
            case CaseAction.ContentDestroyed one -> "Destruction in entry " + seq;
        };
    }

    private String of(long seq, EvidenceAction action) {
        return switch (action) {
            case EvidenceAction.EvidenceAdded one -> "Evidence " + one.name();
            case EvidenceAction.EvidenceSeenAgain one -> "Evidence " + one.name() + " once more";
            case EvidenceAction.EvidenceDestroyed one -> "Destruction in entry " + seq;
            case EvidenceAction.Annotated one -> "Note on " + name(one.target());
            case EvidenceAction.ThingsAnnotated one -> "Note on " + things(one.targets());
            case EvidenceAction.AnnotationRevised one -> "Change of a note" + on(one.annotation());
            case EvidenceAction.AnnotationRemoved one -> "Removal of a note" + on(one.annotation());
            case EvidenceAction.Cited one -> "Citation of " + one.title();
            case EvidenceAction.EvidenceDescribed one -> "Description of " + name(one.evidence());
            case EvidenceAction.Transferred one -> "Handing over of " + name(one.evidence());
        };
    }

    private String of(LinkAction action) {
        return switch (action) {
            case LinkAction.Linked one -> "Link of " + names(one.accounts());
            case LinkAction.ClusterFormed one -> "Cluster " + one.label();
            case LinkAction.ClusterTitled one -> "Title of " + name(one.cluster());
            case LinkAction.ClusterChanged one -> "Change of " + name(one.cluster());
            case LinkAction.ClusterSplit one -> "Splitting of " + name(one.cluster());
            case LinkAction.AccountsMerged one -> "Merging into " + name(one.kept());
        };
    }

    private String of(IncidentAction action) {
        return switch (action) {
            case IncidentAction.IncidentAdded one -> "Incident " + one.name();
            case IncidentAction.IncidentDescribed one -> "Description of incident " + one.name();
            case IncidentAction.Connected one -> "Connection of " + names(List.of(one.from(), one.to()));
            case IncidentAction.ThingsConnected one ->
                "Connection of " + things(one.things()) + " with " + name(one.to());
            case IncidentAction.Disconnected one -> "End of the connection of " + names(List.of(one.from(), one.to()));
        };
    }

    private String of(EventAction action) {
        return switch (action) {
            case EventAction.EventAdded one -> "Event " + one.event().title();
            case EventAction.EventEdited one -> "Change of event " + one.now().title();
            case EventAction.EventsWithdrawn one -> "Withdrawal of " + things(one.events());
            case EventAction.EventsRestored one -> "Restoring of " + things(one.events());
            case EventAction.EventsTagged one -> "Tags of " + things(one.events());
        };
    }

    private String of(ClaimAction action) {
        return switch (action) {
            case ClaimAction.ClaimRecorded one -> of(one.what());
            case ClaimAction.ClaimsImported one -> "Import of claims from " + one.file();
            case ClaimAction.DocumentAdded one -> "Document " + one.document().title();
            case ClaimAction.PropositionReworded one -> "Wording of " + name(one.proposition());
            case ClaimAction.StatusDecided one -> "Status " + one.status().words() + " of " + name(one.proposition());
            case ClaimAction.ConflictSettled one -> "Settling of a conflict";
            case ClaimAction.QuestionAnswered one -> "Answer to " + name(one.question());
        };
    }

    private String of(Piece piece) {
        return switch (piece) {
            case Noun one -> capital(name(one.id().toString()));
            case Lineage one -> "What " + name(one.document()) + " draws on";
            case Affiliation one -> "Whom " + name(one.source()) + " speaks for";
            case Evaluation one -> "Weighing of " + name(one.hypothesis());
            case Judgement one -> "Likelihood of " + name(one.of());
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String things(List<String> ids) {
        return ids.size() == 1 ? name(ids.getFirst()) : ids.size() + " things";
    }

    private String names(List<String> ids) {
        return ids.size() == 2 ? name(ids.getFirst()) + " and " + name(ids.getLast()) : ids.size() + " accounts";
    }

    private String name(String id) {
        return new Naming(tables).of(id);
    }

    private String on(String annotation) {
        return tables.annotations().versions(Id.parse(annotation)).stream()
                .findFirst()
                .map(first -> " on " + on(first))
                .orElse("");
    }

    private String on(AnnotationTable.Version note) {
        List<String> also = tables.annotations().also(note.first());
        return also.isEmpty() ? name(note.target()) : also.size() + 1 + " things";
    }
}
