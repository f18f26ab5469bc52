package stillwatch.casefile.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Conflict;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Settlement;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.fact.DocumentFact;

/** What people record of claims and decide about them. How each stands now is worked out from all of these in their order. */
public sealed interface ClaimAction extends Action {

    record ClaimRecorded(Piece what) implements ClaimAction {}

    /**
     * A file of claims was read; what it brought stands here whole, so nothing is read again. rows = accepted + duplicate +
     * rejected; {@code unread} are the rejected ones.
     */
    record ClaimsImported(
            String file,
            String sha256,
            long size,
            String subject,
            long rows,
            long accepted,
            long duplicate,
            long rejected,
            List<Piece> brought,
            List<Unread> unread)
            implements ClaimAction {}

    /** A row that could not be read, {@code raw} to 4 KB. */
    record Unread(long line, String column, String reason, String raw) {}

    /** What it says makes the document: an import that says the same source, and ref or title, speaks of the same one. */
    record DocumentAdded(DocumentFact document) implements ClaimAction {}

    /** It keeps its id, its statements and its status, so the reason has to say that it means the same. */
    record PropositionReworded(String proposition, Proposition now, String why) implements ClaimAction {}

    /** {@code authority} is the source that confirms or refutes; {@code exhibits} are evidence. The entry says who decided. */
    record StatusDecided(
            String proposition,
            Status status,
            String basis,
            @Nullable String authority,
            List<String> exhibits) implements ClaimAction {}

    /** Carries the conflict as it was found, so that it can be read when it is found no more. */
    record ConflictSettled(Conflict conflict, Settlement how, String note) implements ClaimAction {}

    record QuestionAnswered(String question, String answer) implements ClaimAction {}

    /** Everything it records, one or many. */
    default List<Piece> pieces() {
        return switch (this) {
            case ClaimRecorded one -> List.of(one.what());
            case ClaimsImported one -> one.brought();
            default -> List.of();
        };
    }

    /** Those of them that have an id. */
    default List<Noun> nouns() {
        return pieces().stream()
                .filter(Noun.class::isInstance)
                .map(Noun.class::cast)
                .toList();
    }
}
