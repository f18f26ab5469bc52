package stillwatch.brief;

import java.util.function.UnaryOperator;
import stillwatch.brief.compose.Material;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.journal.Head;

/** One state of a case, to see what a draft would say that followed another plan. No version is made of it. */
public record Trial(Material material, Head head, Audience audience) {

    /** As it was decided. */
    public Plan plan() {
        return material.plan(audience);
    }

    /** {@code other} makes the plan out of the one that was decided. */
    public Brief following(UnaryOperator<Plan> other) {
        Plan plan = plan();
        Plan tried = other.apply(plan);
        return Brief.of(tried.equals(plan) ? material : material.trying(audience, tried), head, audience, false);
    }
}
