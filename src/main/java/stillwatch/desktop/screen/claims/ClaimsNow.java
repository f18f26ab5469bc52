package stillwatch.desktop.screen.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Book;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Conflicts;
import stillwatch.claims.FigureGroup;
import stillwatch.claims.Held;
import stillwatch.claims.Matrix;
import stillwatch.workbench.OpenCase;

/** Everything the screen shows, read from one state of the case. */
record ClaimsNow(
        Book book,
        List<ClaimLine> lines,
        List<FigureGroup> groups,
        List<Conflicts.Found> conflicts,
        Matrix matrix,
        List<Option> exhibits) {

    static ClaimsNow of(OpenCase opened) {
        Book book = opened.claims().book();
        return new ClaimsNow(
                book,
                ClaimLine.all(book),
                FigureGroup.of(book.all(Figure.class)),
                Conflicts.in(book),
                Matrix.of(book),
                opened.custody().all().stream()
                        .map(one -> new Option(one.id(), one.name()))
                        .toList());
    }

    Optional<ClaimLine> line(String proposition) {
        return lines.stream()
                .filter(one -> one.proposition().id().equals(proposition))
                .findFirst();
    }

    Optional<Conflicts.Found> conflict(String id) {
        return conflicts.stream()
                .filter(one -> one.conflict().id().toString().equals(id))
                .findFirst();
    }

    /** Those that the claim, one of its statements or one of its numbers takes part in. */
    List<Conflicts.Found> conflictsOf(String proposition) {
        List<String> parts = Stream.of(book.statements(proposition), book.figures(proposition))
                .flatMap(List::stream)
                .map(Held::id)
                .toList();
        return conflicts.stream()
                .filter(one ->
                        one.conflict().between().stream().anyMatch(id -> id.equals(proposition) || parts.contains(id)))
                .toList();
    }

    List<Held<Question>> questions() {
        return book.all(Question.class);
    }

    long openQuestions() {
        return questions().stream()
                .filter(one -> book.answer(one.id()).isEmpty())
                .count();
    }

    long openConflicts() {
        return conflicts.stream().filter(Conflicts.Found::open).count();
    }

    /** What is shown for something that has no sheet of its own: a statement shows with its claim. */
    String shownFor(String id) {
        Noun noun = book.at(id, Noun.class).map(Held::what).orElse(null);
        return switch (noun) {
            case Statement one -> one.proposition();
            case Response one -> one.propositions().getFirst();
            case Excerpt one -> ofExcerpt(id).orElse(id);
            case null, default -> id;
        };
    }

    private Optional<String> ofExcerpt(String excerpt) {
        return book.all(Statement.class).stream()
                .filter(one -> one.what().excerpt().equals(excerpt))
                .map(one -> one.what().proposition())
                .findFirst();
    }
}
