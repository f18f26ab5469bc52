package stillwatch.desktop.screen.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.store.Tables;
import stillwatch.store.fact.FactTable.Numbered;

/** A document as rows describe it, the first to say something counts. */
record DocumentLine(
        Id id,
        String source,
        String title,
        @Nullable String ref,
        @Nullable Moment published,
        @Nullable Moment captured,
        @Nullable String language,
        List<Detail> details,
        Derivation derivation) {

    /** All of the case, in the order they came. */
    static List<DocumentLine> all(Tables tables) {
        Map<Id, List<DocumentFact>> said = new LinkedHashMap<>();
        Map<String, DocumentFact> byRef = new HashMap<>();
        for (Numbered<DocumentFact> one : tables.rows().facts().documents().between(0, Long.MAX_VALUE)) {
            said.computeIfAbsent(one.fact().id(), id -> new ArrayList<>()).add(one.fact());
            Optional.ofNullable(one.fact().ref()).ifPresent(ref -> byRef.putIfAbsent(ref, one.fact()));
        }
        return said.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), byRef))
                .toList();
    }

    private static DocumentLine of(Id id, List<DocumentFact> said, Map<String, DocumentFact> byRef) {
        DocumentFact first = said.getFirst();
        return new DocumentLine(
                id,
                first.source(),
                first.title(),
                first.ref(),
                first(said, DocumentFact::published),
                first(said, DocumentFact::captured),
                first(said, DocumentFact::language),
                said.stream()
                        .flatMap(fact -> fact.details().stream())
                        .distinct()
                        .toList(),
                said.stream()
                        .map(fact -> Derivation.of(fact, byRef))
                        .filter(one -> one.stated() != null)
                        .findFirst()
                        .orElseGet(() -> Derivation.of(first, byRef)));
    }

    private static <T> @Nullable T first(List<DocumentFact> said, Function<DocumentFact, @Nullable T> part) {
        return said.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** "published 2026-04-03 16:10:00 UTC · en · derived from unknown". */
    String about() {
        String when = published == null ? "publication not dated" : "published " + ShownMoment.of(published);
        return when + (language == null ? "" : " · " + language);
    }
}
