package stillwatch.casefile.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/** An explanation to be weighed against others. */
public record Hypothesis(@Nullable String ref, String text) implements Noun {
    @Override
    public Id id() {
        return Naturally.id(Kind.HYPOTHESIS, text);
    }

    @Override
    public String words() {
        return text;
    }

    @Override
    public Set<String> mentions() {
        return Set.of();
    }
}
