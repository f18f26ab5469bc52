package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Confidence;

/** How likely a prediction or an explanation is held to be, and apart from that how sure the person is of it. */
public record Judgement(
        String of, Likelihood likelihood, @Nullable Confidence confidence, String basis) implements Assessment {
    @Override
    public Set<String> mentions() {
        return Naturally.set(List.of(of));
    }
}
