package stillwatch.desktop.screen.sources;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.DocumentFact;

/**
 * What a document rests on: stated by a row, or not known. An unknown derivation never makes an origin of its own.
 *
 * @param stated as it was written; null where nothing is
 * @param from the document that is meant, where the case has it
 */
record Derivation(
        @Nullable String stated,
        @Nullable Id from,
        @Nullable String title) {
    private static final Set<String> NAMES = Set.of("derivedfrom", "basedon", "relays", "follows");

    /** {@code byRef}: the documents of the case by the reference their source gave them. */
    static Derivation of(DocumentFact document, Map<String, DocumentFact> byRef) {
        Optional<String> said = document.details().stream()
                .filter(Derivation::named)
                .map(Detail::value)
                .filter(value -> !value.isBlank())
                .findFirst();
        DocumentFact from = said.map(byRef::get).orElse(null);
        return new Derivation(said.orElse(null), from == null ? null : from.id(), from == null ? null : from.title());
    }

    /** Whether this detail says what a document rests on. */
    static boolean named(Detail detail) {
        return NAMES.contains(detail.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }

    String words() {
        if (stated == null) {
            return "unknown";
        }
        return "stated: " + (title == null ? stated : title + " (" + stated + ")");
    }
}
