package stillwatch.timeline.lane;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.claim.Status;
import stillwatch.store.Tables;
import stillwatch.store.decided.ClaimStatuses;
import stillwatch.store.decided.Connections;
import stillwatch.store.decided.Events;
import stillwatch.store.view.Located;
import stillwatch.store.view.Whereabouts;
import stillwatch.timeline.EventOrder;

/** How what is told of events stands: by the claims people connected them with, else alleged where their kind says so itself. */
public final class Standings {
    private static final List<String> ALLEGING = List.of("alleg", "accus", "claimed");
    private final EventOrder events;
    private final BitSet alleging = new BitSet();
    private final Map<Long, Status> byClaims = new HashMap<>();

    private Standings(EventOrder events) {
        this.events = events;
        for (int i = 0; i < events.kinds().size(); i++) {
            alleging.set(i, isAlleging(events.kinds().get(i)));
        }
    }

    private static boolean isAlleging(String kind) {
        List<String> words = List.of(kind.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.stream().anyMatch(word -> ALLEGING.stream().anyMatch(word::startsWith));
    }

    /** As far as the events themselves say. */
    static Standings byKind(EventOrder events) {
        return new Standings(events);
    }

    static Standings of(Tables tables, EventOrder events) {
        Standings all = new Standings(events);
        Map<Id, Set<Id>> claims = new HashMap<>();
        for (Connections.Connection one : new Connections(tables).all()) {
            Id from = Id.parse(one.from());
            Id to = Id.parse(one.to());
            add(claims, from, to);
            add(claims, to, from);
        }
        if (!claims.isEmpty()) {
            all.numbered(tables, claims);
        }
        return all;
    }

    private static void add(Map<Id, Set<Id>> claims, Id event, Id claim) {
        if (event.kind() == Kind.EVENT && claim.kind() == Kind.PROPOSITION) {
            claims.computeIfAbsent(event, id -> new HashSet<>()).add(claim);
        }
    }

    private void numbered(Tables tables, Map<Id, Set<Id>> claims) {
        ClaimStatuses statuses = new ClaimStatuses(tables);
        Whereabouts rows = new Whereabouts(tables.rows());
        claims.forEach((event, of) -> statuses.mostCareful(of).ifPresent(status -> {
            rows.facts(event).forEach(number -> byClaims.put(number, status));
        }));
        for (Located<?> one : new Events(tables).instead()) {
            statuses.mostCareful(claims.getOrDefault(one.id(), Set.of()))
                    .ifPresent(status -> byClaims.put(one.nr(), status));
        }
    }

    /** Empty where nobody alleged, doubted or bore it out. */
    public Optional<Status> of(int place) {
        Status decided = byClaims.isEmpty() ? null : byClaims.get(events.number(place));
        if (decided != null) {
            return Optional.of(decided);
        }
        return alleging.get(events.kind(place)) ? Optional.of(Status.ALLEGED) : Optional.empty();
    }

    /** Whether there is any of which something is to be said. */
    public boolean any() {
        return !byClaims.isEmpty() || !alleging.isEmpty();
    }
}
