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

/**
 * An incident as sources describe it; where several rows describe one, the first to say something counts.
 *
 * @param period as it was written; null where none was
 * @param connected the ids of what imported relations connect it with, in both directions
 */
public record IncidentLine(
        Id id,
        String name,
        @Nullable String scope,
        @Nullable Moment when,
        @Nullable String period,
        List<String> targets,
        Set<Id> connected,
        int notes) {
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
        tables.rows().facts().incidents().between(0, Long.MAX_VALUE).forEach(one -> said.computeIfAbsent(
                        one.fact().id(), id -> new ArrayList<>())
                .add(one.fact()));
        Map<Id, Set<Id>> connections = Connections.of(tables, Kind.INCIDENT);
        Map<String, Integer> notes = tables.annotations().counts(Kind.INCIDENT);
        return said.entrySet().stream()
                .map(one -> line(
                        one.getKey(),
                        one.getValue(),
                        connections.getOrDefault(one.getKey(), Set.of()),
                        notes.getOrDefault(one.getKey().toString(), 0)))
                .sorted(Comparator.comparing(IncidentLine::name).thenComparing(IncidentLine::id))
                .toList();
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
                notes);
    }

    private static <T> @Nullable T first(List<IncidentFact> said, Function<IncidentFact, @Nullable T> part) {
        return said.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
