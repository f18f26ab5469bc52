package stillwatch.store.apply;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.claim.Affiliation;
import stillwatch.casefile.claim.Conflict;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Judgement;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Statement;

/** What people recorded of claims and decided about them, in words: for the history, and where it stands in the way of something. */
final class ClaimSummary {
    private ClaimSummary() {}

    static String of(ClaimAction action) {
        return switch (action) {
            case ClaimAction.ClaimRecorded one -> recorded(one.what());
            case ClaimAction.ClaimsImported one ->
                "Imported claims from " + one.file() + ": " + one.rows() + " rows, " + one.accepted() + " new, "
                        + one.duplicate() + " there already, " + one.rejected() + " not readable";
            case ClaimAction.DocumentAdded one ->
                "Added document \"" + one.document().title() + "\" of "
                        + one.document().source();
            case ClaimAction.PropositionReworded one ->
                "Put " + one.proposition() + " as \"" + one.now().sentence() + "\": " + one.why();
            case ClaimAction.StatusDecided one ->
                "Decided that " + one.proposition() + " is " + one.status().words() + rests(one) + ": " + one.basis();
            case ClaimAction.ConflictSettled one ->
                "Settled a conflict, " + one.conflict().what() + ", as "
                        + one.how().words() + ": " + one.note();
            case ClaimAction.QuestionAnswered one -> "Answered " + one.question() + ": " + one.answer();
        };
    }

    private static String rests(ClaimAction.StatusDecided one) {
        String authority = one.authority() == null ? "" : " on the authority of " + one.authority();
        return authority + (one.exhibits().isEmpty() ? "" : " with " + EventSummary.listed(one.exhibits()));
    }

    private static String recorded(Piece piece) {
        return switch (piece) {
            case Proposition one -> "Added the " + one.kind().words() + " \"" + one.sentence() + "\"";
            case Excerpt one -> "Took an excerpt of " + one.document() + ", " + one.words();
            case Statement one ->
                "Recorded that " + one.speaker() + " " + one.stance().words() + ": " + one.proposition()
                        + (one.relayer() == null ? "" : ", relayed by " + one.relayer());
            case Figure one -> "Recorded the number " + one.words();
            case Response one ->
                "Recorded for " + one.responder() + ", " + one.stance().words() + ": " + one.what() + " (to "
                        + EventSummary.listed(one.propositions()) + ")";
            case Question one -> "Asked \"" + one.text() + "\"";
            case Hypothesis one -> "Put the explanation \"" + one.text() + "\"";
            case Conflict one -> "Noted a conflict: " + one.what();
            case Lineage one -> "Recorded what " + one.document() + " draws on: " + drawn(one.from());
            case Affiliation one -> "Took " + one.source() + " to speak for " + one.party() + ": " + one.why();
            case Evaluation one ->
                "Weighed " + one.item() + " against " + one.hypothesis() + " as "
                        + one.rating().words() + ": " + one.why();
            case Judgement one ->
                "Held " + one.of() + " to be " + one.likelihood().words() + sure(one) + ": " + one.basis();
        };
    }

    private static String drawn(List<Lineage.Descent> from) {
        return from.isEmpty()
                ? "not known"
                : from.stream()
                        .map(one -> one.from() == null
                                ? one.grounds().words()
                                : one.from() + " (" + one.grounds().words() + (one.saw() ? ", saw it" : "") + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String sure(Judgement one) {
        return one.confidence() == null
                ? ""
                : ". Confidence: " + one.confidence().name().toLowerCase(Locale.ROOT);
    }

    /** What it is called where it stands in the way. */
    static String words(ClaimAction action) {
        return switch (action) {
            case ClaimAction.ClaimRecorded one -> words(one.what());
            case ClaimAction.ClaimsImported one -> "the claims imported from " + one.file();
            case ClaimAction.DocumentAdded one ->
                "the document \"" + one.document().title() + "\"";
            case ClaimAction.PropositionReworded one -> "another wording of a claim";
            case ClaimAction.StatusDecided one -> "the status " + one.status().words();
            case ClaimAction.ConflictSettled one -> "the settling of a conflict";
            case ClaimAction.QuestionAnswered one -> "the answer to a question";
        };
    }

    private static String words(Piece piece) {
        return switch (piece) {
            case Proposition one -> "the claim \"" + one.sentence() + "\"";
            case Excerpt one -> "an excerpt";
            case Statement one -> "a statement";
            case Figure one -> "the number " + one.asStated();
            case Response one -> "a response";
            case Question one -> "a question";
            case Hypothesis one -> "an explanation";
            case Conflict one -> "a conflict";
            case Lineage one -> "what a document draws on";
            case Affiliation one -> "who speaks for whom";
            case Evaluation one -> "the weighing of an explanation";
            case Judgement one -> "how likely something is";
        };
    }

    /** What it changes, where it makes nothing. */
    static @Nullable String changed(ClaimAction action) {
        return switch (action) {
            case ClaimAction.PropositionReworded one -> one.proposition();
            case ClaimAction.StatusDecided one -> one.proposition();
            case ClaimAction.QuestionAnswered one -> one.question();
            case ClaimAction.ConflictSettled one -> one.conflict().id().toString();
            case ClaimAction.ClaimRecorded one -> assessed(one.what());
            default -> null;
        };
    }

    private static @Nullable String assessed(Piece piece) {
        return switch (piece) {
            case Lineage one -> one.document();
            case Affiliation one -> one.source();
            case Evaluation one -> one.hypothesis();
            case Judgement one -> one.of();
            default -> null;
        };
    }
}
