package stillwatch.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Status;

/**
 * One claim as a list shows it.
 *
 * @param number its place among all claims, from 1
 * @param status null where nobody decided yet, and for kinds that have none
 * @param lacking what the status it was given has lost meanwhile
 * @param answer "no response", "denies", empty where nothing is recorded
 * @param conflicts how many that it takes part in are open
 */
public record ClaimLine(
        int number,
        Held<Proposition> proposition,
        @Nullable Status status,
        List<String> lacking,
        Origins origins,
        String answer,
        int conflicts) {

    /** In the order they were recorded. */
    public static List<ClaimLine> all(Book book) {
        List<Conflicts.Found> conflicts = Conflicts.in(book);
        return book.propositions().stream().map(one -> of(book, one, conflicts)).toList();
    }

    public static ClaimLine of(Book book, Held<Proposition> one) {
        return of(book, one, Conflicts.in(book));
    }

    private static ClaimLine of(Book book, Held<Proposition> one, List<Conflicts.Found> conflicts) {
        Optional<Held<StatusDecided>> status = book.status(one.id());
        return new ClaimLine(
                book.number(one.id()),
                one,
                status.map(held -> held.what().status()).orElse(null),
                status.map(held -> new StatusRules(book).lacking(one, held.what()))
                        .orElse(List.of()),
                new OriginCount(book).of(one),
                answer(book, one.id()),
                (int) conflicts.stream()
                        .filter(Conflicts.Found::open)
                        .filter(found -> touches(book, found, one.id()))
                        .count());
    }

    private static String answer(Book book, String proposition) {
        return book.responses(proposition).stream()
                .map(Held::what)
                .map(Response::stance)
                .distinct()
                .map(stance -> stance.words())
                .collect(Collectors.joining(", "));
    }

    private static boolean touches(Book book, Conflicts.Found found, String proposition) {
        List<String> between = found.conflict().between();
        return between.contains(proposition)
                || book.statements(proposition).stream().anyMatch(one -> between.contains(one.id()))
                || book.figures(proposition).stream().anyMatch(one -> between.contains(one.id()));
    }
}
