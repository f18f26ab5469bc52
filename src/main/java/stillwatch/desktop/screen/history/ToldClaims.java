package stillwatch.desktop.screen.history;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
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
import stillwatch.desktop.part.Texts;

/** What was recorded of claims and decided about them, part by part. */
final class ToldClaims {
    private final BiConsumer<String, @Nullable Object> say;

    private ToldClaims(BiConsumer<String, @Nullable Object> say) {
        this.say = say;
    }

    static void tell(ClaimAction action, BiConsumer<String, @Nullable Object> say) {
        new ToldClaims(say).tell(action);
    }

    private void say(String name, @Nullable Object value) {
        say.accept(name, value);
    }

    private void tell(ClaimAction action) {
        switch (action) {
            case ClaimAction.ClaimRecorded one -> tell(one.what());
            case ClaimAction.ClaimsImported one -> imported(one);
            case ClaimAction.DocumentAdded one -> {
                say("Title", one.document().title());
                say("Source", one.document().source());
                say("Published", time(one.document().published()));
            }
            case ClaimAction.PropositionReworded one -> say("Now", one.now().sentence());
            case ClaimAction.StatusDecided one -> {
                say("Status", one.status().words());
                say(
                        "Exhibits",
                        one.exhibits().isEmpty()
                                ? null
                                : Texts.number(one.exhibits().size()));
            }
            case ClaimAction.ConflictSettled one -> {
                say("Conflict", one.conflict().what());
                say("Settled as", one.how().words());
            }
            case ClaimAction.QuestionAnswered one -> say("Answer", one.answer());
        }
    }

    private void imported(ClaimAction.ClaimsImported one) {
        say("File", one.file());
        say(
                "Rows",
                Texts.number(one.rows()) + " = " + Texts.number(one.accepted()) + " accepted + "
                        + Texts.number(one.duplicate()) + " duplicate + " + Texts.number(one.rejected()) + " rejected");
        say("Size", Texts.counted(one.size(), "byte", "bytes"));
        say("SHA-256", one.sha256());
    }

    private void tell(Piece piece) {
        switch (piece) {
            case Proposition one -> {
                say("Claim", one.sentence());
                say("Kind", one.kind().words());
            }
            case Excerpt one -> {
                say("Excerpt", one.words());
                say("Place", one.locator());
                say("Translation", one.translation());
            }
            case Statement one -> {
                say("Stance", one.stance().words());
                say("Credibility", one.credibility());
            }
            case Figure one -> {
                say("Number", one.asStated());
                say("Of", one.measure() + ", " + one.subject());
                say("Period", time(one.period()));
                say("Scope", one.scope());
            }
            case Response one -> {
                say("Answer", one.what());
                say("Stance", one.stance().words());
                say("When", time(one.at()));
            }
            case Question one -> {
                say("Question", one.text());
                say("Could answer", one.whoCouldAnswer());
                say("Would settle it", one.wouldSettle());
            }
            case Hypothesis one -> say("Explanation", one.text());
            case Conflict one -> say("Conflict", one.what());
            case Lineage one -> say("Draws on", drawn(one.from()));
            case Affiliation one -> say("Because", one.why());
            case Evaluation one -> {
                say("Fits", one.rating().words());
                say("Because", one.why());
            }
            case Judgement one -> {
                say("Likelihood", one.likelihood().words());
                say("Confidence", one.confidence());
                say("Basis", one.basis());
            }
        }
    }

    private static @Nullable String time(@Nullable Moment moment) {
        return moment == null ? null : ShownMoment.of(moment);
    }

    private static String drawn(List<Lineage.Descent> from) {
        return from.stream().map(one -> one.grounds().words()).collect(Collectors.joining(", "));
    }
}
