package stillwatch.store.decided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.IncidentAction.Connected;
import stillwatch.casefile.action.IncidentAction.Disconnected;
import stillwatch.casefile.action.IncidentAction.ThingsConnected;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;

/** What has to do with what, as people said; no direction is meant. */
public record Connections(Tables tables) {
    private static final List<Class<? extends Action>> KINDS =
            List.of(Connected.class, ThingsConnected.class, Disconnected.class);

    /** Two things, and why somebody connected them. */
    public record Connection(String from, String to, String why, long seq, String at, String by) {
        /** The one that is not this one. */
        public String other(String than) {
            return from.equals(than) ? to : from;
        }
    }

    /** Oldest first. */
    public List<Connection> all() {
        return standing(tables.decisions().standing(KINDS));
    }

    public List<Connection> of(String id) {
        return standing(tables.decisions().about(id, KINDS)).stream()
                .filter(one -> one.from().equals(id) || one.to().equals(id))
                .toList();
    }

    /** The ids of everything it is connected with. */
    public Set<String> with(String id) {
        return of(id).stream().map(connection -> connection.other(id)).collect(Collectors.toSet());
    }

    public boolean between(String one, String other) {
        return of(one).stream().anyMatch(connection -> connection.other(one).equals(other));
    }

    private static List<Connection> standing(List<Decision> decisions) {
        Map<Set<String>, Connection> all = new LinkedHashMap<>();
        for (Decision one : decisions) {
            switch (one.action()) {
                case Connected said -> add(all, one, said.from(), said.to(), said.why());
                case ThingsConnected said ->
                    said.things().forEach(thing -> add(all, one, thing, said.to(), said.why()));
                case Disconnected said -> all.remove(Set.of(said.from(), said.to()));
                default -> {}
            }
        }
        return List.copyOf(all.values());
    }

    private static void add(Map<Set<String>, Connection> all, Decision one, String from, String to, String why) {
        all.putIfAbsent(Set.of(from, to), new Connection(from, to, why, one.seq(), one.at(), one.by()));
    }
}
