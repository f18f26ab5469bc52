package stillwatch.store.view;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.StateFact;

/** One value where rows may state several. */
final class Stated {
    private Stated() {}

    /** The name that came last. */
    static @Nullable String name(List<AccountFact> profiles) {
        return profiles.stream()
                .map(AccountFact::name)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    static @Nullable Moment created(List<AccountFact> profiles) {
        return profiles.stream()
                .map(AccountFact::created)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(Moment::from))
                .orElse(null);
    }

    static @Nullable Moment lastSeen(List<AccountFact> profiles) {
        return profiles.stream()
                .map(AccountFact::lastSeen)
                .filter(Objects::nonNull)
                .max(Comparator.comparingLong(Moment::to))
                .orElse(null);
    }

    /** The one with the latest time; those without a time come before, among equals the one that came last counts. */
    static @Nullable String state(List<StateFact> states) {
        return states.stream()
                .sorted(Comparator.comparingLong(Stated::when))
                .map(StateFact::state)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static long when(StateFact state) {
        Moment at = state.at();
        return at == null ? Long.MIN_VALUE : at.to();
    }
}
