package stillwatch.store.decided;

import java.security.MessageDigest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.EventAction;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.IncidentAction;
import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.SourceAction;
import stillwatch.casefile.canon.CanonicalOutput;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.casefile.canon.Sha256;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;

/** What a decision makes, and what it is about. */
public final class Abouts {
    private static final RecordCodec<Fact> FACTS = RecordCodec.of(Fact.class);

    private Abouts() {}

    /** The id of what the decision of this entry makes. */
    public static Optional<Id> made(Action action, long seq) {
        return switch (action) {
            case EvidenceAction.Cited one -> Optional.of(Id.made(Kind.EVIDENCE, seq, 1));
            case LinkAction.Linked one -> Optional.of(Id.made(Kind.LINK, seq, 1));
            case LinkAction.ClusterFormed _, LinkAction.ClusterSplit _ -> Optional.of(Id.made(Kind.CLUSTER, seq, 1));
            case IncidentAction.IncidentAdded one -> Optional.of(Id.made(Kind.INCIDENT, seq, 1));
            case SourceAction.SourceAdded one -> Optional.of(source(one.name()));
            case EventAction.EventAdded one -> Optional.of(event(one.event()));
            case ClaimAction.DocumentAdded one -> Optional.of(one.document().id());
            case ClaimAction.ClaimRecorded one when one.what() instanceof Noun noun -> Optional.of(noun.id());
            default -> Optional.empty();
        };
    }

    /** The ids of all it makes: of a file of claims these are many. */
    public static Set<Id> allMade(Action action, long seq) {
        return action instanceof ClaimAction.ClaimsImported file
                ? file.nouns().stream().map(Noun::id).collect(Collectors.toCollection(LinkedHashSet::new))
                : made(action, seq).map(Set::of).orElse(Set.of());
    }

    public static Id source(String name) {
        return Id.natural(Kind.SOURCE, List.of("source", name));
    }

    /** The id that a row of an import has which says this and nothing else, at its first occurrence in the file. */
    public static Id event(EventFact event) {
        CanonicalOutput row = new CanonicalOutput();
        row.list(List.of(event), fact -> FACTS.write(fact, row));
        MessageDigest digest = Sha256.digest();
        digest.update(row.array(), 0, row.length());
        return Id.of(Kind.EVENT, digest.digest());
    }

    /** The ids of what the decision is about, those it makes left out. */
    public static Set<String> mentioned(Action action) {
        return switch (action) {
            case LinkAction one -> mentioned(one);
            case EventAction one -> mentioned(one);
            case ClaimAction one -> mentioned(one);
            case IncidentAction.IncidentAdded one -> Set.of();
            case IncidentAction.IncidentDescribed one -> Set.of(one.incident());
            case IncidentAction.Connected one -> all(List.of(one.from(), one.to()), null);
            case IncidentAction.ThingsConnected one -> all(one.things(), one.to());
            case IncidentAction.Disconnected one -> all(List.of(one.from(), one.to()), null);
            case SourceAction.SourceAdded one -> Set.of();
            case SourceAction.SourceAssessed one -> Set.of(one.source());
            case EvidenceAction.EvidenceDescribed one -> Set.of(one.evidence());
            case EvidenceAction.Transferred one -> Set.of(one.evidence());
            case BriefAction.PartReleased one -> Set.of(one.item());
            default -> Set.of();
        };
    }

    private static Set<String> changed(LinkAction.ClusterChanged one) {
        Set<String> all = all(accounts(one.added()), one.cluster());
        all.addAll(one.removed());
        return all;
    }

    private static Set<String> mentioned(LinkAction action) {
        return switch (action) {
            case LinkAction.Linked one -> all(one.accounts(), null);
            case LinkAction.ClusterFormed one -> all(accounts(one.members()), one.claim());
            case LinkAction.ClusterTitled one -> Set.of(one.cluster());
            case LinkAction.ClusterChanged one -> changed(one);
            case LinkAction.ClusterSplit one -> all(one.members(), one.cluster());
            case LinkAction.AccountsMerged one -> all(one.others(), one.kept());
        };
    }

    private static Set<String> mentioned(EventAction action) {
        return switch (action) {
            case EventAction.EventAdded one -> all(List.of(), account(one.event()));
            case EventAction.EventEdited one -> all(List.of(one.event()), account(one.now()));
            case EventAction.EventsWithdrawn one -> all(one.events(), null);
            case EventAction.EventsRestored one -> all(one.events(), null);
            case EventAction.EventsTagged one -> all(one.events(), null);
        };
    }

    private static Set<String> mentioned(ClaimAction action) {
        return switch (action) {
            case ClaimAction.DocumentAdded one ->
                Set.of(source(one.document().source()).toString());
            case ClaimAction.PropositionReworded one -> Set.of(one.proposition());
            case ClaimAction.StatusDecided one -> {
                Set<String> all = all(one.exhibits(), one.authority());
                all.add(one.proposition());
                yield all;
            }
            case ClaimAction.ConflictSettled one -> one.conflict().mentions();
            case ClaimAction.QuestionAnswered one -> Set.of(one.question());
            default -> mentioned(action.pieces());
        };
    }

    private static Set<String> mentioned(List<Piece> pieces) {
        Set<String> all = new LinkedHashSet<>();
        pieces.forEach(piece -> all.addAll(piece.mentions()));
        pieces.stream()
                .filter(Noun.class::isInstance)
                .forEach(noun -> all.remove(((Noun) noun).id().toString()));
        return all;
    }

    private static @Nullable String account(EventFact event) {
        AccountKey account = event.account();
        return account == null ? null : account.id().toString();
    }

    private static List<String> accounts(List<ClusterMember> members) {
        return members.stream().map(ClusterMember::account).toList();
    }

    private static Set<String> all(List<String> many, @Nullable String one) {
        Set<String> all = new LinkedHashSet<>(many);
        if (one != null) {
            all.add(one);
        }
        return all;
    }
}
