package stillwatch.claims.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Noun;
import stillwatch.claims.Book;
import stillwatch.claims.Directory;

/** What names in a file mean: sources and documents of the case, and what the case or the file itself gave a short name. */
final class Called {
    private final Book book;
    private final Map<Class<?>, Map<String, Noun>> inFile = new HashMap<>();

    Called(Book book) {
        this.book = book;
    }

    /** From here on the file can name it. */
    void add(Noun noun) {
        Map<String, Noun> known = inFile.computeIfAbsent(noun.getClass(), none -> new HashMap<>());
        known.put(noun.id().toString(), noun);
        if (noun.ref() != null) {
            known.put(noun.ref(), noun);
        }
    }

    boolean isNew(Noun noun) {
        String id = noun.id().toString();
        return book.at(id, Noun.class).isEmpty()
                && !inFile.getOrDefault(noun.getClass(), Map.of()).containsKey(id);
    }

    String source(String column, String name) throws BadClaim {
        return book.directory()
                .source(name)
                .map(Directory.Source::id)
                .orElseThrow(() -> new BadClaim(column, "there is no source \"" + name + "\" in the case; import or add it first"));
    }

    @Nullable String maybeSource(String column, @Nullable String name) throws BadClaim {
        return name == null ? null : source(column, name);
    }

    String document(String column, String name) throws BadClaim {
        List<Directory.Document> all = book.directory().documentsCalled(name);
        if (all.size() != 1) {
            throw new BadClaim(
                    column,
                    all.isEmpty()
                            ? "there is no document \"" + name + "\" in the case; import or add it first"
                            : "several documents are called \"" + name + "\"; name it by its id");
        }
        return all.getFirst().id();
    }

    @Nullable String maybeDocument(String column, @Nullable String name) throws BadClaim {
        return name == null ? null : document(column, name);
    }

    <T extends Noun> String id(String column, String name, Class<T> type) throws BadClaim {
        Noun here = inFile.getOrDefault(type, Map.of()).get(name);
        if (here != null) {
            return here.id().toString();
        }
        return book.called(name, type)
                .map(one -> one.id())
                .orElseThrow(() -> new BadClaim(column, "there is no " + type.getSimpleName().toLowerCase(Locale.ROOT)
                        + " \"" + name + "\", in this file or in the case"));
    }

    <T extends Noun> @Nullable String maybeId(String column, @Nullable String name, Class<T> type) throws BadClaim {
        return name == null ? null : id(column, name, type);
    }
}
