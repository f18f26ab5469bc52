package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;

/** How a proposition, a piece of evidence or anything else with an id fits an explanation. */
public record Evaluation(String hypothesis, String item, Rating rating, String why) implements Assessment {
    @Override
    public Set<String> mentions() {
        return Naturally.set(List.of(hypothesis, item));
    }
}
