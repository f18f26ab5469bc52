package stillwatch.claims.file;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Lineage.Descent;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Rating;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Wording;
import stillwatch.claims.NumberWords;
import stillwatch.intake.time.BadTime;
import stillwatch.intake.time.WhenReader;

/** What one row of a file of claims says. A passage it quotes in the same row is an excerpt of its own. */
final class ClaimShaper {
    private static final String STRETCH = "\\s+(?:to|until|–|—|/)\\s+";
    private final Called called;
    private final WhenReader times;

    ClaimShaper(Called called, @Nullable ZoneId zone) {
        this.called = called;
        this.times = new WhenReader(zone, null);
    }

    /** All but lineage, whose rows belong together. */
    List<Piece> pieces(ClaimRow row) throws BadClaim {
        List<Piece> pieces = new ArrayList<>();
        switch (row.subject()) {
            case EXCERPTS -> pieces.add(excerpt(row));
            case PROPOSITIONS -> pieces.add(proposition(row));
            case STATEMENTS -> pieces.add(statement(row, quoted(row, pieces)));
            case FIGURES -> pieces.add(figure(row, quoted(row, pieces)));
            case RESPONSES -> pieces.add(response(row, quoted(row, pieces)));
            case QUESTIONS -> pieces.add(question(row));
            case HYPOTHESES -> pieces.add(new Hypothesis(row.maybe("ref"), row.needed("text")));
            case EVALUATIONS -> pieces.add(evaluation(row));
            case LINEAGE -> throw new IllegalArgumentException("lineage comes in several rows");
        }
        return pieces;
    }

    private Excerpt excerpt(ClaimRow row) throws BadClaim {
        return new Excerpt(
                row.maybe("ref"),
                called.document("document", row.needed("document")),
                row.maybe("evidence"),
                row.needed("text"),
                row.maybe("locator"),
                row.word("wording", Wording.class, Wording.VERBATIM),
                row.maybe("translation"));
    }

    /** The excerpt a row names, or the passage it quotes itself; null where it does neither. */
    private @Nullable String quoted(ClaimRow row, List<Piece> into) throws BadClaim {
        String named = row.maybe("excerpt");
        if (named != null) {
            return called.id("excerpt", named, Excerpt.class);
        }
        if (row.maybe("text") == null) {
            return null;
        }
        Excerpt own = excerpt(row);
        into.add(own);
        return own.id().toString();
    }

    private static String there(@Nullable String excerpt) throws BadClaim {
        if (excerpt == null) {
            throw new BadClaim("excerpt", "name an excerpt, or give document and text");
        }
        return excerpt;
    }

    private Proposition proposition(ClaimRow row) throws BadClaim {
        String says = row.maybe("says");
        String saidBy = row.maybe("saidBy");
        if ((says == null) != (saidBy == null)) {
            throw new BadClaim(
                    says == null ? "says" : "saidBy", "what somebody said needs both the claim and who said it");
        }
        return new Proposition(
                row.maybe("ref"),
                row.word("kind", PropositionKind.class, PropositionKind.FACT),
                row.needed("subject"),
                row.needed("predicate"),
                row.cells().getOrDefault("object", "").strip(),
                called.maybeId("says", says, Proposition.class),
                called.maybeSource("saidBy", saidBy));
    }

    private Statement statement(ClaimRow row, @Nullable String excerpt) throws BadClaim {
        return new Statement(
                called.id("proposition", row.needed("proposition"), Proposition.class),
                there(excerpt),
                called.source("speaker", row.needed("speaker")),
                called.maybeSource("relayer", row.maybe("relayer")),
                called.maybeDocument("saidIn", row.maybe("saidIn")),
                row.word("stance", Stance.class, Stance.ASSERTS),
                credibility(row));
    }

    private static int credibility(ClaimRow row) throws BadClaim {
        String text = row.maybe("credibility");
        if (text != null && !text.matches("[1-6]")) {
            throw new BadClaim("credibility", "a number from 1 (confirmed) to 6 (cannot be judged) was expected");
        }
        return text == null ? 6 : Integer.parseInt(text);
    }

    private Piece figure(ClaimRow row, @Nullable String excerpt) throws BadClaim {
        NumberWords.About about = new NumberWords.About(
                there(excerpt),
                called.maybeId("proposition", row.maybe("proposition"), Proposition.class),
                row.needed("subject"),
                row.needed("measure"),
                time(row, "period"),
                row.maybe("scope"));
        String stated = row.needed("asStated");
        return NumberWords.of(stated)
                .map(number -> number.figure(about, stated))
                .orElseThrow(() -> new BadClaim("asStated", "no number stands in \"" + stated + "\""));
    }

    private @Nullable Moment time(ClaimRow row, String column) throws BadClaim {
        String text = row.maybe(column);
        if (text == null) {
            return null;
        }
        String[] ends = text.split(STRETCH, 2);
        try {
            Moment from = times.read(ends[0]);
            return ends.length == 1 ? from : times.span(from, times.read(ends[1]));
        } catch (BadTime e) {
            throw new BadClaim(column, String.valueOf(e.getMessage()));
        }
    }

    private Response response(ClaimRow row, @Nullable String excerpt) throws BadClaim {
        return new Response(
                called.source("responder", row.needed("responder")),
                propositions(row),
                row.word("stance", Stance.class, null),
                row.needed("what"),
                time(row, "at"),
                excerpt);
    }

    private List<String> propositions(ClaimRow row) throws BadClaim {
        List<String> ids = new ArrayList<>();
        for (String name : row.many("propositions")) {
            ids.add(called.id("propositions", name, Proposition.class));
        }
        if (ids.isEmpty() && row.subject() == ClaimSubject.RESPONSES) {
            throw new BadClaim("propositions", "this is missing");
        }
        return ids;
    }

    private Question question(ClaimRow row) throws BadClaim {
        return new Question(
                row.maybe("ref"),
                row.needed("text"),
                propositions(row),
                row.maybe("whoCouldAnswer"),
                row.maybe("wouldSettle"));
    }

    private Evaluation evaluation(ClaimRow row) throws BadClaim {
        return new Evaluation(
                called.id("hypothesis", row.needed("hypothesis"), Hypothesis.class),
                called.id("item", row.needed("item"), Proposition.class),
                row.word("rating", Rating.class, null),
                row.needed("why"));
    }

    Descent descent(ClaimRow row) throws BadClaim {
        Grounds grounds = row.word("grounds", Grounds.class, Grounds.STATED);
        boolean named = grounds == Grounds.STATED || grounds == Grounds.ASSUMED;
        if (named != (row.maybe("on") != null)) {
            throw new BadClaim("on", named ? "say which document it draws on" : "nothing is drawn on here");
        }
        String saw = row.cells().getOrDefault("saw", "").strip();
        if (!saw.matches("(?i)|yes|no|true|false")) {
            throw new BadClaim("saw", "yes or no was expected");
        }
        String on = called.maybeDocument("on", row.maybe("on"));
        return new Descent(grounds, on, saw.matches("(?i)yes|true"), row.maybe("how"));
    }
}
