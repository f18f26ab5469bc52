package stillwatch.desktop.screen.claims;

import java.util.List;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Noun;
import stillwatch.claims.Book;
import stillwatch.claims.Directory;
import stillwatch.claims.Held;

/** Something that can be chosen in a form, by what it is called. */
record Option(String id, String name) {
    private static final int LONGEST = 90;

    static List<Option> sources(Book book) {
        return book.directory().sources().values().stream()
                .map(one -> new Option(one.id(), one.name()))
                .sorted(java.util.Comparator.comparing(Option::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    static List<Option> documents(Book book) {
        return book.directory().documents().values().stream()
                .map(one -> new Option(one.id(), titled(one)))
                .toList();
    }

    private static String titled(Directory.Document one) {
        return one.sourceName() + ": " + one.title();
    }

    static <T extends Noun> List<Option> nouns(Book book, Class<T> type) {
        return book.all(type).stream()
                .map((Held<T> one) -> new Option(one.id(), one.what().words()))
                .toList();
    }

    /** As a list shows it. */
    @Override
    public String toString() {
        return ShownText.of(name, LONGEST);
    }
}
