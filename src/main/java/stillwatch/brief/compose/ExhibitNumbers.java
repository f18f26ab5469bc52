package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Proposition;
import stillwatch.claims.Book;
import stillwatch.claims.Held;

/** The number of each exhibit: once a brief was frozen with it, it keeps it in every later one of the case. */
final class ExhibitNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    ExhibitNumbers(Material material) {
        if (!material.frozen().isEmpty()) {
            material.frozen().getLast().what().exhibits().forEach(this::number);
        }
        material.book().propositions().forEach(one -> number(material.book(), one));
    }

    private void number(Book book, Held<Proposition> one) {
        book.statements(one.id())
                .forEach(said -> book.excerpt(said.what().excerpt())
                        .map(Excerpt::evidence)
                        .ifPresent(this::number));
        book.status(one.id()).map(Held::what).map(StatusDecided::exhibits).ifPresent(all -> all.forEach(this::number));
    }

    private void number(String evidence) {
        numbers.putIfAbsent(evidence, numbers.size() + 1);
    }

    /** 0 for none. */
    int of(@Nullable String evidence) {
        return evidence == null ? 0 : numbers.getOrDefault(evidence, 0);
    }

    /** In the order of their numbers. */
    List<String> all() {
        return new ArrayList<>(numbers.keySet());
    }
}
