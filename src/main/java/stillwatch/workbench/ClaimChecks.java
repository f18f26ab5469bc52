package stillwatch.workbench;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
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
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Book;

/** Whether what is to be recorded says all it has to, and speaks of things there are. */
record ClaimChecks(Deciding deciding, Book book) {

    void check(Piece piece) throws Refused {
        switch (piece) {
            case Proposition one -> proposition(one);
            case Excerpt one -> excerpt(one);
            case Statement one -> statement(one);
            case Figure one -> figure(one);
            case Response one -> response(one);
            case Question one -> {
                Deciding.said(one.text(), "A question needs its text.");
                all(one.propositions(), Kind.PROPOSITION);
            }
            case Hypothesis one -> Deciding.said(one.text(), "An explanation needs its text.");
            case Conflict one -> {
                Deciding.said(one.what(), "Say what does not go together.");
                if (one.between().size() < 2) {
                    throw new Refused("A conflict is between two or more.");
                }
                for (String id : one.between()) {
                    deciding.existing(id, List.of(Kind.PROPOSITION, Kind.STATEMENT, Kind.FIGURE));
                }
            }
            case Lineage one -> lineage(one);
            case Affiliation one -> affiliation(one);
            case Evaluation one -> {
                is(one.hypothesis(), Kind.HYPOTHESIS);
                deciding.existing(one.item());
                Deciding.why(one.why());
            }
            case Judgement one -> judgement(one);
        }
    }

    private void is(String id, Kind kind) throws Refused {
        deciding.existing(id, kind);
    }

    private void maybe(@Nullable String id, Kind kind) throws Refused {
        if (id != null) {
            is(id, kind);
        }
    }

    private void all(List<String> ids, Kind kind) throws Refused {
        for (String id : ids) {
            is(id, kind);
        }
    }

    void proposition(Proposition one) throws Refused {
        Deciding.said(one.subject(), "A claim needs a subject: of whom or what it is said.");
        Deciding.said(one.predicate(), "A claim needs a predicate: what is said of the subject.");
        if ((one.says() == null) != (one.saidBy() == null)) {
            throw new Refused("What somebody said needs both the claim and who said it.");
        }
        maybe(one.says(), Kind.PROPOSITION);
        maybe(one.saidBy(), Kind.SOURCE);
    }

    private void excerpt(Excerpt one) throws Refused {
        is(one.document(), Kind.DOCUMENT);
        maybe(one.evidence(), Kind.EVIDENCE);
        Deciding.said(one.text(), "An excerpt needs its text.");
    }

    private void statement(Statement one) throws Refused {
        is(one.proposition(), Kind.PROPOSITION);
        is(one.excerpt(), Kind.EXCERPT);
        is(one.speaker(), Kind.SOURCE);
        maybe(one.relayer(), Kind.SOURCE);
        maybe(one.saidIn(), Kind.DOCUMENT);
        if (one.credibility() < 1 || one.credibility() > 6) {
            throw new Refused("Credibility goes from 1 (confirmed by others) to 6 (cannot be judged).");
        }
    }

    private void figure(Figure one) throws Refused {
        is(one.excerpt(), Kind.EXCERPT);
        maybe(one.proposition(), Kind.PROPOSITION);
        Deciding.said(one.subject(), "A number needs a subject: of what campaign or matter it is.");
        Deciding.said(one.measure(), "A number needs a measure: accounts, exchanges, US dollars.");
        Deciding.said(one.asStated(), "A number is kept as it was stated.");
        try {
            boolean whole = new BigDecimal(one.step()).signum() > 0 && new BigDecimal(one.value()).scale() < 100;
            boolean ordered = one.low() == null
                    || one.high() == null
                    || new BigDecimal(one.low()).compareTo(new BigDecimal(one.high())) <= 0;
            if (whole && ordered && (one.low() == null) == (one.high() == null)) {
                return;
            }
        } catch (NumberFormatException e) {
            throw new Refused("The number \"" + one.asStated() + "\" cannot be read.", e);
        }
        throw new Refused("The number \"" + one.asStated() + "\" cannot be read.");
    }

    private void response(Response one) throws Refused {
        is(one.responder(), Kind.SOURCE);
        if (one.propositions().isEmpty()) {
            throw new Refused("Say to which claims this is a response.");
        }
        all(one.propositions(), Kind.PROPOSITION);
        maybe(one.excerpt(), Kind.EXCERPT);
        Deciding.said(one.what(), "Say what was answered, or in which words nothing was.");
    }

    private void lineage(Lineage one) throws Refused {
        is(one.document(), Kind.DOCUMENT);
        for (Lineage.Descent descent : one.from()) {
            maybe(descent.from(), Kind.DOCUMENT);
            if (!descent.holds()) {
                throw new Refused("A stated or assumed step names a document, any other names none.");
            }
            if (one.document().equals(descent.from())) {
                throw new Refused("A document does not draw on itself.");
            }
        }
    }

    private void affiliation(Affiliation one) throws Refused {
        is(one.source(), Kind.SOURCE);
        is(one.party(), Kind.SOURCE);
        Deciding.why(one.why());
        if (one.source().equals(book.party(one.party()))) {
            throw new Refused("A source cannot speak for one that speaks for it.");
        }
    }

    private void judgement(Judgement one) throws Refused {
        deciding.existing(one.of(), List.of(Kind.HYPOTHESIS, Kind.PROPOSITION));
        Deciding.said(one.basis(), "Say what this rests on.");
        boolean prediction = book.proposition(one.of())
                .map(held -> held.what().kind() == PropositionKind.PREDICTION)
                .orElse(true);
        if (!prediction) {
            throw new Refused("Likelihood is for predictions and explanations; how a fact stands is its status.");
        }
    }
}
