package stillwatch.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Stake;

/** The sources and documents of a case by their ids, in the order they are listed in. */
public record Directory(Map<String, Source> sources, Map<String, Document> documents) {

    /** {@code stake} is NONE_KNOWN where nobody said anything of it. */
    public record Source(
            String id, String name, Stake stake, @Nullable String reliability) {
        /** Whether it has nothing to win or lose, as far as is known. */
        public boolean disinterested() {
            return stake == Stake.NONE_KNOWN || stake == Stake.AUTHORITY;
        }
    }

    /** {@code source} is the id of whoever put it out. */
    public record Document(
            String id,
            @Nullable String ref,
            String source,
            String sourceName,
            String title,
            @Nullable Moment published) {}

    /** What people call it; the id itself where it is not known. */
    public String name(String id) {
        Source source = sources.get(id);
        if (source != null) {
            return source.name();
        }
        Document document = documents.get(id);
        return document == null ? id : document.title();
    }

    /** By its id or its name, as it is written. */
    public Optional<Source> source(String named) {
        Source byId = sources.get(named);
        return byId != null
                ? Optional.of(byId)
                : sources.values().stream()
                        .filter(one -> one.name().equals(named))
                        .findFirst();
    }

    /** By its id, its short name or its title; several where that does not tell them apart. */
    public List<Document> documentsCalled(String named) {
        Document byId = documents.get(named);
        if (byId != null) {
            return List.of(byId);
        }
        List<Document> byRef = documents.values().stream()
                .filter(one -> named.equals(one.ref()))
                .toList();
        return byRef.isEmpty() ? titled(named) : byRef;
    }

    private List<Document> titled(String title) {
        return documents.values().stream()
                .filter(one -> one.title().equals(title))
                .toList();
    }
}
