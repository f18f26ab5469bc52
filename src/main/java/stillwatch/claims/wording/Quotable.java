package stillwatch.claims.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.claims.Book;
import stillwatch.claims.Directory;

/** Which words may stand between quotation marks: those of verbatim excerpts, and titles of documents. */
final class Quotable {
    private final Book book;
    private final List<Excerpt> excerpts;
    private final List<String> folded = new ArrayList<>();
    private final Set<String> titles;

    Quotable(Book book) {
        this.book = book;
        this.excerpts = book.all(Excerpt.class).stream().map(one -> one.what()).toList();
        excerpts.forEach(one -> folded.add(Folded.of(one.text()).replaceAll("\\s+", " ")));
        this.titles = book.directory().documents().values().stream()
                .map(one -> Folded.of(one.title()).strip())
                .collect(Collectors.toSet());
    }

    boolean mayBe(Quoted quoted) {
        String words = quoted.folded();
        return titles.contains(words)
                || found(words).filter(Excerpt::isQuotable).isPresent();
    }

    /** The excerpt with these words in it, a verbatim one before all others, and one of the text before one of a headline. */
    Optional<Excerpt> found(String words) {
        Excerpt best = null;
        for (int i = 0; i < excerpts.size(); i++) {
            if (holds(folded.get(i), words) && (best == null || rank(excerpts.get(i)) < rank(best))) {
                best = excerpts.get(i);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(Excerpt one) {
        return (one.isQuotable() ? 0 : 2) + (isHeadline(one) ? 1 : 0);
    }

    static boolean isHeadline(Excerpt one) {
        String locator = one.locator();
        return locator != null && Voice.isHeadline(locator);
    }

    private static boolean holds(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0 && !Names.isWhole(text, at, at + words.length())) {
            at = text.indexOf(words, at + 1);
        }
        return at >= 0;
    }

    Careful careful(Excerpt one) {
        Directory.Document document = book.directory().documents().get(one.document());
        String where = document == null ? one.document() : document.title() + ", " + document.sourceName();
        return new Careful("", one.text(), one.isQuotable(), where);
    }
}
