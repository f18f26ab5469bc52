package stillwatch.claims.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Book;
import stillwatch.claims.Directory;
import stillwatch.claims.Held;

/** The claims of a case with their voices and numbers. */
final class Claims {
    private final Book book;
    private final Map<String, List<Voice>> voices = new HashMap<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();

    private Claims(Book book) {
        this.book = book;
        book.all(Statement.class).forEach(one -> voice(one.what()));
        book.all(Figure.class).forEach(one -> figure(one.what()));
    }

    static List<Claim> of(Book book) {
        Claims claims = new Claims(book);
        return book.propositions().stream().map(claims::claim).toList();
    }

    private Claim claim(Held<Proposition> one) {
        return new Claim(
                one.id(),
                one.what(),
                Stems.of(Folded.of(one.what().sentence())),
                book.status(one.id()).map(held -> held.what().status()).orElse(null),
                voices.getOrDefault(one.id(), List.of()),
                figures.getOrDefault(one.id(), List.of()));
    }

    private void figure(Figure one) {
        if (one.proposition() != null) {
            figures.computeIfAbsent(one.proposition(), none -> new ArrayList<>())
                    .add(one);
        }
    }

    private void voice(Statement one) {
        Optional<Excerpt> excerpt = book.excerpt(one.excerpt());
        excerpt.ifPresent(held -> voices.computeIfAbsent(one.proposition(), none -> new ArrayList<>())
                .add(voice(one, held)));
    }

    private static String where(Directory.Document document) {
        return document.title() + ", " + document.sourceName();
    }

    private Voice voice(Statement one, Excerpt excerpt) {
        Directory.Document document = book.directory().documents().get(excerpt.document());
        return new Voice(
                excerpt,
                Folded.of(excerpt.text()),
                book.name(one.speaker()),
                book.party(one.speaker()),
                named(one, document),
                document == null ? book.name(excerpt.document()) : where(document),
                Quotable.isHeadline(excerpt),
                one.stance());
    }

    private Set<String> named(Statement one, Directory.@org.jspecify.annotations.Nullable Document document) {
        Set<String> named = new LinkedHashSet<>();
        named.add(one.speaker());
        if (one.relayer() != null) {
            named.add(one.relayer());
        }
        if (document != null) {
            named.add(document.source());
        }
        return named;
    }
}
