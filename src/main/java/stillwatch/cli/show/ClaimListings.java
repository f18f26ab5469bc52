package stillwatch.cli.show;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.ClaimAction.QuestionAnswered;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.Book;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Conflicts;
import stillwatch.claims.FigureGroup;
import stillwatch.claims.FigureRow;
import stillwatch.claims.Held;
import stillwatch.claims.Matrix;
import stillwatch.cli.print.Listing;
import stillwatch.store.Tables;

/** Claims and what belongs to them, as lists. */
final class ClaimListings {
    private ClaimListings() {}

    static Listing claims(Tables tables, Page page) {
        Book book = Book.of(tables);
        List<ClaimLine> all = ClaimLine.all(book);
        Listing listing =
                new Listing("claims", "n", "ref", "kind", "claim", "status", "origins", "answer", "conflicts", "id");
        for (ClaimLine one : page.of(all)) {
            listing.row(
                    (long) one.number(),
                    one.proposition().what().ref(),
                    one.proposition().what().kind().words(),
                    one.proposition().what().sentence(),
                    status(one),
                    one.origins().reports() == 0 ? null : one.origins().words(),
                    one.answer().isEmpty() ? null : one.answer(),
                    one.conflicts() == 0 ? null : (long) one.conflicts(),
                    one.proposition().id());
        }
        return listing.outOf(all.size());
    }

    /** With a mark where what it rested on has gone. */
    private static @Nullable String status(ClaimLine line) {
        Status status = line.status();
        if (status == null) {
            return line.proposition().what().kind().hasStatus() ? "not decided" : null;
        }
        return status.words() + (line.lacking().isEmpty() ? "" : " (no longer carried)");
    }

    static Listing conflicts(Tables tables, Page page) {
        List<Conflicts.Found> all = Conflicts.in(Book.of(tables));
        return conflicts(page.of(all)).outOf(all.size());
    }

    static Listing conflicts(List<Conflicts.Found> some) {
        Listing listing = new Listing("conflicts", "id", "kind", "between", "settled", "note");
        for (Conflicts.Found one : some) {
            var settled = one.settled();
            listing.row(
                    one.conflict().id(),
                    one.conflict().kind().words(),
                    one.conflict().what(),
                    settled == null ? null : settled.what().how().words(),
                    settled == null ? null : settled.what().note());
        }
        return listing;
    }

    static Listing questions(Tables tables, Page page) {
        Book book = Book.of(tables);
        List<Held<Question>> all = book.all(Question.class);
        Listing listing = new Listing("questions", "ref", "question", "whoCouldAnswer", "wouldSettle", "answer", "id");
        for (Held<Question> one : page.of(all)) {
            Optional<Held<QuestionAnswered>> answer = book.answer(one.id());
            listing.row(
                    one.what().ref(),
                    one.what().text(),
                    one.what().whoCouldAnswer(),
                    one.what().wouldSettle(),
                    answer.map(held -> held.what().answer()).orElse(null),
                    one.id());
        }
        return listing.outOf(all.size());
    }

    /** Those of one subject and measure together. */
    static Listing figures(Tables tables, Page page) {
        Book book = Book.of(tables);
        List<FigureGroup> groups = FigureGroup.of(book.all(Figure.class));
        Listing listing = new Listing("figures", "subject", "measure", "asStated", "means", "document", "remark", "id");
        List<Cell> all = groups.stream()
                .flatMap(group -> group.rows().stream().map(row -> new Cell(group, row)))
                .toList();
        page.of(all).forEach(one -> one.into(listing, book));
        return listing.outOf(all.size());
    }

    /** A number among those it is held against. */
    private record Cell(FigureGroup group, FigureRow row) {
        void into(Listing listing, Book book) {
            var figure = row.figure().what();
            var document = book.excerpt(figure.excerpt()).map(one -> book.name(one.document()));
            listing.row(
                    figure.subject(),
                    figure.measure(),
                    figure.asStated(),
                    means(),
                    document.orElse(""),
                    remark(),
                    row.figure().id());
        }

        private String means() {
            String low = row.range().hasLow()
                    ? row.range().low().stripTrailingZeros().toPlainString()
                    : "…";
            String high = row.range().hasHigh()
                    ? row.range().high().stripTrailingZeros().toPlainString()
                    : "…";
            return low + " – " + high;
        }

        private @Nullable String remark() {
            return group.pairs().stream()
                    .filter(pair -> pair.one().equals(row) || pair.other().equals(row))
                    .map(pair -> switch (pair.verdict()) {
                        case CONFLICT -> "conflict";
                        case AGREE_CUT_OFF -> "agrees only if cut off";
                        case AGREE, NOT_COMPARED -> "";
                    })
                    .filter(words -> !words.isEmpty())
                    .sorted(Comparator.reverseOrder())
                    .findFirst()
                    .orElse(null);
        }
    }

    static Listing responses(Tables tables, Page page) {
        Book book = Book.of(tables);
        List<Held<Response>> all = book.all(Response.class);
        return responses(book, page.of(all)).outOf(all.size());
    }

    static Listing responses(Book book, List<Held<Response>> some) {
        Listing listing = new Listing("responses", "responder", "stance", "what", "at", "claims", "id");
        for (Held<Response> one : some) {
            listing.row(
                    book.name(one.what().responder()),
                    one.what().stance().words(),
                    one.what().what(),
                    one.what().at(),
                    one.what().propositions().stream()
                            .map(id -> String.valueOf(book.number(id)))
                            .toList(),
                    one.id());
        }
        return listing;
    }

    /** Ranked: the one with least against it first. */
    static Listing hypotheses(Tables tables, Page page) {
        Matrix matrix = Matrix.of(Book.of(tables));
        Listing listing =
                new Listing("hypotheses", "rank", "ref", "explanation", "against", "weighed", "likelihood", "id");
        for (Matrix.Row one : page.of(matrix.rows())) {
            Held<Hypothesis> hypothesis = one.hypothesis();
            var judgement = one.judgement();
            listing.row(
                    (long) one.rank(),
                    hypothesis.what().ref(),
                    hypothesis.what().text(),
                    (long) one.against(),
                    (long) one.weighed(),
                    judgement == null ? null : judgement.what().likelihood().words(),
                    hypothesis.id());
        }
        return listing.outOf(matrix.rows().size());
    }
}
