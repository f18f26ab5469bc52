package stillwatch.store.decided;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Status;
import stillwatch.store.Tables;

/** How claims stand by what was decided last of each; read once, for all that is asked of one state of the case. */
public final class ClaimStatuses {
    /** From what promises the least to what promises the most. */
    private static final List<Status> MOST_CAREFUL_FIRST = List.of(
            Status.REFUTED,
            Status.WITHDRAWN,
            Status.DISPUTED,
            Status.UNVERIFIABLE,
            Status.ALLEGED,
            Status.REPORTED,
            Status.CORROBORATED,
            Status.CONFIRMED);

    private final Map<String, Status> last = new HashMap<>();

    public ClaimStatuses(Tables tables) {
        tables.decisions().standing(List.of(StatusDecided.class)).forEach(one -> {
            if (one.action() instanceof StatusDecided said) {
                last.put(said.proposition(), said.status());
            }
        });
    }

    /** Of all claims among these things the most careful word; empty where none of them has a status. */
    public Optional<Status> mostCareful(Collection<Id> things) {
        return things.stream()
                .map(id -> last.get(id.toString()))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(MOST_CAREFUL_FIRST::indexOf));
    }
}
