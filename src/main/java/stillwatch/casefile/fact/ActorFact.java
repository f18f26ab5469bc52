package stillwatch.casefile.fact;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/** Somebody a source names. */
public record ActorFact(
        @Nullable String ref, String name, ActorKind actorKind, List<String> aliases, List<Detail> details)
        implements Fact {
    public Id id() {
        return Id.natural(Kind.ACTOR, List.of("actor", ref == null ? name : ref));
    }

    /** All the names it is given. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).filter(one -> !one.isBlank());
    }
}
