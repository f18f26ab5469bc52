package stillwatch.store.decided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.action.IncidentAction.IncidentAdded;
import stillwatch.casefile.action.IncidentAction.IncidentDescribed;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;

/** Incidents as people wrote them down: those added by hand, and what they say of those an import brought. */
public record Incidents(Tables tables) {

    /** What was said last; {@code seq}, {@code at} and {@code by} of whoever said that. */
    public record Incident(
            String id,
            String name,
            String summary,
            @Nullable Moment period,
            boolean byHand,
            long seq,
            String at,
            String by) {}

    /** Those added by hand, in the order they were. */
    public List<Incident> added() {
        return described().values().stream().filter(Incident::byHand).toList();
    }

    /** Everything people say of incidents, those an import brought too. */
    public List<Incident> all() {
        return List.copyOf(described().values());
    }

    /** What people say of it; empty where only rows do. */
    public Optional<Incident> of(String id) {
        return Optional.ofNullable(described().get(id));
    }

    private Map<String, Incident> described() {
        Map<String, Incident> all = new LinkedHashMap<>();
        tables.decisions().standing(List.of(IncidentAdded.class, IncidentDescribed.class)).stream()
                .map(Incidents::said)
                .forEach(one -> all.put(one.id(), one));
        return all;
    }

    private static Incident said(Decision one) {
        if (one.action() instanceof IncidentAdded said) {
            String id = Id.made(Kind.INCIDENT, one.seq(), 1).toString();
            return new Incident(id, said.name(), said.summary(), said.period(), true, one.seq(), one.at(), one.by());
        }
        IncidentDescribed said = (IncidentDescribed) one.action();
        boolean byHand = Id.parse(said.incident()).isMade();
        return new Incident(
                said.incident(), said.name(), said.summary(), said.period(), byHand, one.seq(), one.at(), one.by());
    }
}
