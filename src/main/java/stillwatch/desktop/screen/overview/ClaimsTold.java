package stillwatch.desktop.screen.overview;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stillwatch.casefile.claim.Question;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.Book;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.Conflicts;
import stillwatch.claims.Held;
import stillwatch.store.Tables;

/** The claims as the overview tells of them: how many stand how, the most reported one, what is open. */
record ClaimsTold(Book book, List<ClaimLine> lines, List<Conflicts.Found> conflicts, List<Held<Question>> questions) {

    static ClaimsTold of(Tables tables) {
        Book book = Book.of(tables);
        return new ClaimsTold(
                book,
                ClaimLine.all(book),
                Conflicts.in(book).stream().filter(Conflicts.Found::open).toList(),
                book.all(Question.class).stream()
                        .filter(one -> book.answer(one.id()).isEmpty())
                        .toList());
    }

    /** The first of those with the most reports that is not about what somebody said. */
    Optional<ClaimLine> mostReported() {
        return lines.stream()
                .filter(line -> line.origins().reports() > 0 && !line.origins().witnesses())
                .max(Comparator.comparingInt((ClaimLine line) -> line.origins().reports())
                        .thenComparing(
                                Comparator.comparingInt(ClaimLine::number).reversed()));
    }

    Map<Status, Integer> tallies() {
        Map<Status, Integer> tallies = new EnumMap<>(Status.class);
        lines.stream()
                .map(ClaimLine::status)
                .filter(java.util.Objects::nonNull)
                .forEach(status -> tallies.merge(status, 1, Integer::sum));
        return tallies;
    }

    /** Facts and predictions nobody decided on. */
    List<ClaimLine> undecided() {
        return lines.stream()
                .filter(line -> line.proposition().what().kind().hasStatus() && line.status() == null)
                .toList();
    }
}
