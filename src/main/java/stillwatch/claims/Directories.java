package stillwatch.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.ClaimAction.DocumentAdded;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.claims.Directory.Document;
import stillwatch.claims.Directory.Source;
import stillwatch.store.Tables;
import stillwatch.store.decided.Abouts;
import stillwatch.store.decided.Sources;
import stillwatch.store.view.Things;

/** Gathers the sources and documents of a case: those imports brought, and those people added by hand. */
final class Directories {
    private final Tables tables;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private Directories(Tables tables) {
        this.tables = tables;
    }

    static Directory of(Tables tables) {
        Directories all = new Directories(tables);
        all.addSources();
        all.addDocuments();
        return new Directory(all.sources, all.documents);
    }

    private void addSources() {
        Sources decided = new Sources(tables);
        decided.added().forEach(one -> add(decided, one.id(), one.name(), null, null));
        var brought = new Things<>(tables.rows(), tables.rows().facts().sources(), Kind.SOURCE, "name");
        for (Things.Thing<SourceFact> one : brought.page(0, Integer.MAX_VALUE)) {
            String name = one.said().getFirst().fact().name();
            add(decided, one.id().toString(), name, said(one, SourceFact::stake), said(one, SourceFact::reliability));
        }
    }

    /** What a person thinks of it stands before what rows say. */
    private void add(Sources decided, String id, String name, @Nullable Stake stake, @Nullable String reliability) {
        Optional<Sources.Assessment> now = decided.assessment(id);
        Stake stands = now.isPresent() ? now.get().stake() : stake;
        sources.putIfAbsent(
                id,
                new Source(
                        id,
                        name,
                        stands == null ? Stake.NONE_KNOWN : stands,
                        now.isPresent() ? now.get().reliability() : reliability));
    }

    private void addDocuments() {
        tables.decisions().standing(List.of(DocumentAdded.class)).stream()
                .map(one -> ((DocumentAdded) one.action()).document())
                .forEach(this::add);
        var brought = new Things<>(tables.rows(), tables.rows().facts().documents(), Kind.DOCUMENT, "title");
        for (Things.Thing<DocumentFact> one : brought.page(0, Integer.MAX_VALUE)) {
            DocumentFact first = one.said().getFirst().fact();
            add(new DocumentFact(
                    first.ref(),
                    first.source(),
                    first.title(),
                    said(one, DocumentFact::published),
                    null,
                    null,
                    List.of()));
        }
    }

    /** The source of a document need not be among the sources: its name is known all the same. */
    private void add(DocumentFact fact) {
        String source = Abouts.source(fact.source()).toString();
        sources.putIfAbsent(source, new Source(source, fact.source(), Stake.NONE_KNOWN, null));
        String id = fact.id().toString();
        documents.putIfAbsent(id, new Document(id, fact.ref(), source, fact.source(), fact.title(), fact.published()));
    }

    private static <F extends Fact, T> @Nullable T said(Things.Thing<F> one, Function<F, @Nullable T> part) {
        return one.said().stream()
                .map(located -> part.apply(located.fact()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
