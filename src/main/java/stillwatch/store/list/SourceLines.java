package stillwatch.store.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.store.Tables;
import stillwatch.store.decided.Sources;
import stillwatch.store.fact.FactNr;
import stillwatch.store.view.ImportPlaces;

/** Gathers what came from each source, table by table. */
final class SourceLines {
    private final Tables tables;
    private final ImportPlaces places;
    private final Map<String, Source> byName = new TreeMap<>();

    SourceLines(Tables tables) {
        this.tables = tables;
        this.places = ImportPlaces.of(tables.rows());
    }

    /** What is known of one so far. */
    private static final class Source {
        private final List<SourceFact> said = new ArrayList<>();
        private final Set<Id> documents = new HashSet<>();
        private final Set<Long> imports = new TreeSet<>();
        private int clusters;
        private int claims;
        private Sources.@Nullable Added added;

        <T> @Nullable T first(Function<SourceFact, @Nullable T> part) {
            return said.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
        }
    }

    List<SourceLine> all() {
        tables.rows()
                .facts()
                .sources()
                .between(0, Long.MAX_VALUE)
                .forEach(one -> source(one.fact().name(), one.nr()).said.add(one.fact()));
        tables.rows().facts().documents().between(0, Long.MAX_VALUE).forEach(one -> {
            DocumentFact document = one.fact();
            source(document.source(), one.nr()).documents.add(document.id());
        });
        claims();
        Sources decided = new Sources(tables);
        decided.added().forEach(one -> source(one.name()).added = one);
        Map<String, Integer> notes = tables.annotations().counts(Kind.SOURCE);
        return byName.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), notes))
                .map(line -> decided.assessment(line.id().toString())
                        .map(now -> assessed(line, now))
                        .orElse(line))
                .toList();
    }

    private Source source(String name) {
        return byName.computeIfAbsent(name, key -> new Source());
    }

    private Source source(String name, long factNr) {
        Source source = source(name);
        source.imports.add(places.entry(FactNr.row(factNr)));
        return source;
    }

    private void claims() {
        tables.sql()
                .with("SELECT source, born, members FROM cluster ORDER BY nr")
                .each(c -> {
                    Source source = source(c.text());
                    source.imports.add(places.entry(c.number()));
                    source.clusters++;
                    source.claims += (int) c.number();
                });
    }

    private static SourceLine line(String name, Source source, Map<String, Integer> notes) {
        Id id = new SourceFact(name, null, null, null, null, List.of()).id();
        return new SourceLine(
                id,
                name,
                !source.said.isEmpty() || source.added != null,
                source.added != null && source.added.kind() != null
                        ? source.added.kind()
                        : source.first(SourceFact::sourceKind),
                source.first(SourceFact::stake),
                source.first(SourceFact::reliability),
                source.first(SourceFact::basis),
                source.documents.size(),
                source.clusters,
                source.claims,
                source.imports,
                notes.getOrDefault(id.toString(), 0),
                false);
    }

    private static SourceLine assessed(SourceLine line, Sources.Assessment now) {
        return new SourceLine(
                line.id(),
                line.name(),
                true,
                line.kind(),
                now.stake(),
                now.reliability(),
                now.basis(),
                line.documents(),
                line.clusters(),
                line.claims(),
                line.imports(),
                line.notes(),
                true);
    }
}
