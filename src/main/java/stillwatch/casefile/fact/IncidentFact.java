package stillwatch.casefile.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;

/** An incident or campaign as a source describes it; {@code ref} is the source's own id where it has one. */
public record IncidentFact(
        @Nullable String ref,
        String name,
        @Nullable Moment period,
        @Nullable String scope,
        List<String> targets,
        List<Detail> details)
        implements Fact {
    public Id id() {
        return Id.natural(Kind.INCIDENT, List.of("incident", ref == null ? name : ref));
    }
}
