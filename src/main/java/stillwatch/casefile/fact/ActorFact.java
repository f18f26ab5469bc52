package stillwatch.casefile.fact;

import java.util.List;
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
}
