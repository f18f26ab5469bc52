package stillwatch.brief.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.audience.Field;
import stillwatch.brief.outline.Claim.Answer;
import stillwatch.brief.outline.Claim.Said;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Book;
import stillwatch.claims.Conflicts;
import stillwatch.claims.Directory;
import stillwatch.claims.Origins;
import stillwatch.claims.Relay;

/** Who said what where, over whom it came, and what was answered. */
record Sayings(Sight sight, ExhibitNumbers exhibits) {
    private static final List<String> CREDIBILITY = List.of(
            "confirmed by others", "probably true", "possibly true", "doubtful", "improbable", "cannot be judged");

    private Book book() {
        return sight.book();
    }

    List<Said> said(String claim) {
        return book().statements(claim).stream().map(one -> said(one.what())).toList();
    }

    private Said said(Statement one) {
        Excerpt excerpt = book().excerpt(one.excerpt()).orElse(null);
        return new Said(
                sight.name(one.speaker()),
                one.stance().words(),
                one.relayer() == null ? "" : sight.name(one.relayer()),
                excerpt == null ? "The excerpt was taken back." : words(excerpt),
                excerpt == null ? "" : sight.text(excerpt.translation()),
                excerpt == null ? "" : where(excerpt),
                excerpt == null ? 0 : exhibits.of(excerpt.evidence()),
                weight(one));
    }

    /** Between quotation marks only where the words are those of the document, and none of them is withheld. */
    String words(Excerpt excerpt) {
        String words = sight.text(excerpt.text());
        return excerpt.isQuotable()
                ? "“" + words + "”"
                : words + " (" + excerpt.wording().words() + ")";
    }

    String where(Excerpt excerpt) {
        Directory.Document document = book().directory().documents().get(excerpt.document());
        if (document == null) {
            return sight.name(excerpt.document());
        }
        String dated = document.published() == null ? "no date stated" : ShownMoment.of(document.published());
        String place = excerpt.locator() == null ? "" : ", " + sight.text(excerpt.locator());
        return sight.text(document.sourceName()) + ", “" + sight.text(document.title()) + "”, " + dated + place;
    }

    private String weight(Statement one) {
        if (!sight.shows(Field.RELIABILITY)) {
            return "";
        }
        Directory.Source source = book().directory().sources().get(one.speaker());
        String letter = source == null ? null : source.reliability();
        return (letter == null ? "reliability not assessed" : "reliability " + letter) + ", credibility "
                + one.credibility() + " (" + CREDIBILITY.get(one.credibility() - 1) + ")";
    }

    List<Answer> answers(String claim) {
        return book().responses(claim).stream().map(one -> answer(one.what())).toList();
    }

    Answer answer(Response one) {
        return new Answer(
                sight.name(one.responder()),
                one.stance().words(),
                one.stance().isSilent(),
                sight.text(one.what()),
                one.at() == null ? "no date stated" : ShownMoment.of(one.at()),
                quoted(one.excerpt()));
    }

    private String quoted(@Nullable String excerpt) {
        return excerpt == null
                ? ""
                : book().excerpt(excerpt)
                        .map(one -> words(one) + " " + where(one))
                        .orElse("");
    }

    List<String> counted(Origins origins) {
        return origins.counted().stream()
                .map(one -> sight.text(one.words())
                        + (one.disinterested() ? "" : ", with a stake in the matter")
                        + (one.assumed() ? ", reached only over a step that is assumed" : ""))
                .toList();
    }

    List<String> uncounted(Origins origins) {
        return origins.uncounted().stream()
                .map(one -> sight.text(one.why()))
                .distinct()
                .toList();
    }

    Relay relay(Relay relay) {
        return new Relay(
                relay.nodes().stream()
                        .map(one -> new Relay.Node(
                                one.id(), sight.text(one.label()), sight.text(one.by()), one.carries(), one.origin()))
                        .toList(),
                relay.edges().stream()
                        .map(one -> new Relay.Edge(one.from(), one.to(), one.grounds(), sight.text(one.how())))
                        .toList());
    }

    String conflict(Conflicts.Found found) {
        var settled = found.settled();
        String what = "Conflict: " + sight.text(found.conflict().what()) + ". ";
        return settled == null
                ? what + "Nobody has settled it."
                : what + "Settled: " + settled.what().how().words() + ". "
                        + sight.text(settled.what().note());
    }
}
