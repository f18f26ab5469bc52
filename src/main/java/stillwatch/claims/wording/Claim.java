package stillwatch.claims.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Status;

/** A claim as sentences are compared with it. */
record Claim(
        String id,
        Proposition what,
        Set<String> stems,
        @Nullable Status status,
        List<Voice> voices,
        List<Figure> figures) {
    /** Who says so first; empty where nobody is recorded. */
    Optional<String> speaker() {
        return voices.stream()
                .filter(one -> one.stance() == Stance.ASSERTS)
                .map(Voice::speaker)
                .findFirst();
    }

    /** Its own words before those that were altered, and none of a headline where there are others. */
    @Nullable
    Careful careful() {
        return voices.stream()
                .filter(one -> one.stance() == Stance.ASSERTS)
                .min(Comparator.comparing(Voice::headline)
                        .thenComparing(one -> !one.excerpt().isQuotable()))
                .map(one -> one.careful(id))
                .orElse(null);
    }

    /** That somebody said something, which is another claim than what was said. */
    boolean isUtterance() {
        return what.says() != null;
    }
}
