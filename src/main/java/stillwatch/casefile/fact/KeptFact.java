package stillwatch.casefile.fact;

import org.jspecify.annotations.Nullable;

/** An object this version has no noun for, kept word for word so that nothing is lost, and listed. */
public record KeptFact(
        String format,
        String objectKind,
        @Nullable String ref,
        @Nullable String label,
        String json) implements Fact {}
