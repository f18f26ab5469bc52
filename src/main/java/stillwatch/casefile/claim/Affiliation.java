package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;

/** A source that speaks for another, as a spokesperson does: the two are one party. */
public record Affiliation(String source, String party, String why) implements Assessment {
    @Override
    public Set<String> mentions() {
        return Naturally.set(List.of(source, party));
    }
}
