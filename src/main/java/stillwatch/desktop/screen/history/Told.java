package stillwatch.desktop.screen.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
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
import stillwatch.casefile.fact.EventFact;
import stillwatch.desktop.part.Texts;

/** What an action says, part by part and in words, so that two of them can be compared. */
final class Told {
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Told() {}

    static Map<String, String> of(Action action) {
        Told told = new Told();
        switch (action) {
            case CaseAction one -> told.tell(one);
            case EvidenceAction one -> told.tell(one);
            case LinkAction one -> told.tell(one);
            case IncidentAction one -> told.tell(one);
            case EventAction one -> told.tell(one);
            case ClaimAction one -> ToldClaims.tell(one, told::say);
            case BriefAction one -> told.tell(one);
            case SourceAction one -> told.tell(one);
            case IntakeAction.FileImported one -> told.tell(one);
        }
        return told.parts;
    }

    private Told say(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parts.put(name, value.toString());
        }
        return this;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void tell(BriefAction action) {
        switch (action) {
            case BriefAction.AudienceSalted one -> say("Audience", word(one.audience()));
            case BriefAction.PartReleased one ->
                say("Audience", word(one.audience())).say("Released", one.item());
            case BriefAction.BriefPlanned one -> ToldBriefs.tell(one, this::say);
            case BriefAction.BriefFrozen one ->
                say("Version", one.version())
                        .say("Audience", word(one.audience()))
                        .say("Format", one.format())
                        .say("Paper", one.paper())
                        .say("SHA-256", one.sha256());
            case BriefAction.PackMade one ->
                say("Audience", word(one.audience()))
                        .say("Brief as", String.join(", ", one.forms()))
                        .say("Originals", one.originals().size())
                        .say("Stamped copies", one.copies().size())
                        .say("SHA-256", one.sha256());
        }
    }

    private void tell(CaseAction action) {
        switch (action) {
            case CaseAction.CaseStarted one ->
                say("Title", one.title())
                        .say("Purpose", one.purpose())
                        .say("Handling", one.handling().marking());
            case CaseAction.CaseDescribed one ->
                say("Title", one.title())
                        .say("Purpose", one.purpose())
                        .say("Handling", one.handling().marking());
            case CaseAction.Undone one -> say("Takes back", "entry " + one.entry());
            case CaseAction.ContentDestroyed one ->
                say("Entries", one.entries()).say("Authority", one.authority());
        }
    }

    private void tell(EvidenceAction action) {
        switch (action) {
            case EvidenceAction.EvidenceAdded one ->
                evidence(one.name(), one.origin(), one.collectedBy(), one.collectedAt(), one.how())
                        .say("Size", Texts.counted(one.size(), "byte", "bytes"))
                        .say("SHA-256", one.sha256())
                        .say("Lies at", one.reference());
            case EvidenceAction.EvidenceSeenAgain one -> say("Name", one.name()).say("Origin", one.origin());
            case EvidenceAction.EvidenceDestroyed one ->
                say("Authority", one.authority()).say("SHA-256", one.sha256());
            case EvidenceAction.Annotated one -> note(one.text(), one.place(), one.tags(), one.privileged());
            case EvidenceAction.ThingsAnnotated one -> {
                say("On", Texts.counted(one.targets().size(), "thing", "things"));
                note(one.text(), "", one.tags(), one.privileged());
            }
            case EvidenceAction.AnnotationRevised one -> note(one.text(), one.place(), one.tags(), one.privileged());
            case EvidenceAction.AnnotationRemoved one -> {}
            case EvidenceAction.Cited one ->
                evidence(one.title(), one.origin(), one.collectedBy(), one.collectedAt(), one.how())
                        .say("Where", one.where());
            case EvidenceAction.EvidenceDescribed one ->
                evidence(one.name(), one.origin(), one.collectedBy(), one.collectedAt(), one.how());
            case EvidenceAction.Transferred one ->
                say("From", one.from())
                        .say("To", one.to())
                        .say("When", one.at())
                        .say("How", one.how());
        }
    }

    private Told evidence(
            @Nullable String name,
            @Nullable String origin,
            @Nullable String by,
            @Nullable String at,
            @Nullable String how) {
        return say("Name", name)
                .say("Origin", origin)
                .say("Collected by", by)
                .say("Collected at", at)
                .say("How", how);
    }

    private void note(String text, String place, List<String> tags, boolean privileged) {
        say("Text", text)
                .say("Place", place)
                .say("Tags", String.join(", ", tags))
                .say("Privileged", privileged ? "yes" : "no");
    }

    private void tell(LinkAction action) {
        switch (action) {
            case LinkAction.Linked one ->
                say("Decided", word(one.verdict()))
                        .say("As", one.kind().words())
                        .say("Confidence", word(one.confidence()));
            case LinkAction.ClusterFormed one ->
                say("Title", one.title())
                        .say("Label", one.label())
                        .say("Accounts", Texts.number(one.members().size()));
            case LinkAction.ClusterTitled one -> say("Title", one.title());
            case LinkAction.ClusterChanged one ->
                say("Came in", Texts.number(one.added().size()))
                        .say("Went out", Texts.number(one.removed().size()));
            case LinkAction.ClusterSplit one ->
                say("Label", one.label())
                        .say("Accounts", Texts.number(one.members().size()));
            case LinkAction.AccountsMerged one ->
                say("Merged", Texts.counted(one.others().size(), "account", "accounts"));
        }
    }

    private void tell(IncidentAction action) {
        switch (action) {
            case IncidentAction.IncidentAdded one -> incident(one.name(), one.summary(), one.period());
            case IncidentAction.IncidentDescribed one -> incident(one.name(), one.summary(), one.period());
            case IncidentAction.Connected one -> {}
            case IncidentAction.ThingsConnected one -> {}
            case IncidentAction.Disconnected one -> {}
        }
    }

    private void incident(String name, String summary, @Nullable Moment period) {
        say("Name", name).say("Summary", summary).say("Period", period == null ? null : ShownMoment.of(period));
    }

    private void tell(EventAction action) {
        switch (action) {
            case EventAction.EventAdded one -> event(one.event());
            case EventAction.EventEdited one -> event(one.now());
            case EventAction.EventsWithdrawn one -> {}
            case EventAction.EventsRestored one -> {}
            case EventAction.EventsTagged one ->
                say("Tags added", String.join(", ", one.added())).say("Tags removed", String.join(", ", one.removed()));
        }
    }

    private void event(EventFact event) {
        Moment at = event.at();
        AccountKey account = event.account();
        say("Title", event.title())
                .say("Time", at == null ? null : ShownMoment.of(at))
                .say("As written", at == null ? null : at.written())
                .say("Kind", event.kind())
                .say("Account", account == null ? null : account.externalId() + " on " + account.platform());
        event.details().forEach(detail -> say(detail.name(), detail.value()));
    }

    private void tell(SourceAction action) {
        switch (action) {
            case SourceAction.SourceAdded one ->
                say("Name", one.name())
                        .say("Kind", one.kind())
                        .say("Stake", word(one.stake()))
                        .say("Reliability", one.reliability())
                        .say("Basis", one.basis());
            case SourceAction.SourceAssessed one ->
                say("Stake", word(one.stake()))
                        .say("Reliability", one.reliability())
                        .say("Basis", one.basis());
        }
    }

    private void tell(IntakeAction.FileImported one) {
        say("File", one.file())
                .say(
                        "Rows",
                        Texts.number(one.rows()) + " = " + Texts.number(one.accepted()) + " accepted + "
                                + Texts.number(one.duplicate()) + " duplicate + " + Texts.number(one.rejected())
                                + " rejected")
                .say("Read as", one.reader())
                .say("Size", Texts.counted(one.size(), "byte", "bytes"))
                .say("SHA-256", one.sha256())
                .say("Lies at", one.reference());
    }
}
