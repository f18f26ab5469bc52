package stillwatch.store.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.store.Tables;
import stillwatch.store.decided.Incidents;

/**
 * An incident as sources describe it, the first row to say something counts; or as a person does, and that stands before.
 *
 * @param period as it was written; null where none was
 * @param connected the ids of what imported relations and people connect it with, in both directions
 * @param summary what a person says of it
 * @param byHand no import brings it
 */
public record IncidentLine(
        Id id,
        String name,
        @Nullable String scope,
        @Nullable Moment when,
        @Nullable String period,
        List<String> targets,
        Set<Id> connected,
        int notes,
        @Nullable String summary,
        boolean byHand) {
    public long accounts() {
        return count(Kind.ACCOUNT);
    }

    public long clusters() {
        return count(Kind.CLUSTER);
    }

    private long count(Kind kind) {
        return connected.stream().filter(id -> id.kind() == kind).count();
    }

    /** All of them, by name. */
    public static List<IncidentLine> all(Tables tables) {
        Map<Id, List<IncidentFact>> said = new LinkedHashMap<>();
        tables.rows()
                .facts()
                .incidents()
                .between(0, Long.MAX_VALUE)
                .forEach(one -> said.computeIfAbsent(one.fact().id(), id -> new ArrayList<>())
                        .add(one.fact()));
        Map<Id, Set<Id>> connections = Connections.of(tables, Kind.INCIDENT);
        Map<String, Integer> notes = tables.annotations().counts(Kind.INCIDENT);
        List<IncidentLine> all = new ArrayList<>();
        said.forEach((id, facts) ->
                all.add(line(id, facts, connections.getOrDefault(id, Set.of()), notes.getOrDefault(id.toString(), 0))));
        for (Incidents.Incident one : new Incidents(tables).all()) {
            Id id = Id.parse(one.id());
            all.replaceAll(line -> line.id().equals(id) ? line.described(one) : line);
            if (one.byHand()) {
                all.add(byHand(one, connections.getOrDefault(id, Set.of()), notes.getOrDefault(one.id(), 0)));
            }
        }
        all.sort(Comparator.comparing(IncidentLine::name).thenComparing(IncidentLine::id));
        return List.copyOf(all);
    }

    private IncidentLine described(Incidents.Incident said) {
        Moment now = said.period() == null ? when : said.period();
        String written = now == null ? null : now.written();
        return new IncidentLine(
                id, said.name(), scope, now, written, targets, connected, notes, said.summary(), byHand);
    }

    private static IncidentLine byHand(Incidents.Incident said, Set<Id> connected, int notes) {
        return new IncidentLine(
                        Id.parse(said.id()), said.name(), null, null, null, List.of(), connected, notes, null, true)
                .described(said);
    }

    private static IncidentLine line(Id id, List<IncidentFact> said, Set<Id> connected, int notes) {
        Moment when = first(said, IncidentFact::period);
        return new IncidentLine(
                id,
                said.getFirst().name(),
                first(said, IncidentFact::scope),
                when,
                when == null ? null : when.written(),
                said.getFirst().targets(),
                connected,
                notes,
                null,
                false);
    }

    private static <T> @Nullable T first(List<IncidentFact> said, Function<IncidentFact, @Nullable T> part) {
        return said.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
