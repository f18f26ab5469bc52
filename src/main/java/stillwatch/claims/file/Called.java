package stillwatch.claims.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Hypothesis;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Proposition;
import stillwatch.claims.Book;
import stillwatch.claims.Directory;
import stillwatch.claims.Held;

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
        return there(noun) == null;
    }

    /** What the case or the file says under the same id; null where nothing. */
    private @Nullable Noun there(Noun noun) {
        String id = noun.id().toString();
        Noun here = inFile.getOrDefault(noun.getClass(), Map.of()).get(id);
        return here != null ? here : book.at(id, Noun.class).map(Held::what).orElse(null);
    }

    /** Two things with one short name, and one thing said in two ways, are refused rather than one of them lost. */
    void check(Noun noun) throws BadClaim {
        Noun there = there(noun);
        String ref = noun.ref();
        if (there == null && ref != null && named(ref, noun.getClass())) {
            throw new BadClaim("ref", "the short name \"" + ref + "\" is taken");
        }
        boolean worded = noun instanceof Proposition || noun instanceof Hypothesis;
        if (there != null && !worded && !there.equals(noun)) {
            throw new BadClaim("", "the same is there already with something else said of it; take that back first");
        }
    }

    private boolean named(String ref, Class<? extends Noun> type) {
        return inFile.getOrDefault(type, Map.of()).containsKey(ref) || book.called(ref, type).isPresent();
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
