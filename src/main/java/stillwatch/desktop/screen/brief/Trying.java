package stillwatch.desktop.screen.brief;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.Brief;
import stillwatch.brief.Trial;
import stillwatch.brief.outline.Part;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** How texts will read that are not saved. It remembers the state of the case until there is a newer one. */
final class Trying {
    private final OpenCase opened;
    private @Nullable Trial known;

    Trying(OpenCase opened) {
        this.opened = opened;
    }

    /** The plan with all of them, in the order they were typed. */
    static Plan with(Plan plan, List<Unsaved> typed) {
        Plan now = plan;
        for (Unsaved one : typed) {
            now = one.into(now);
        }
        return now;
    }

    /** {@code one} as its audience will read it, {@code typed} with all others; empty where it has no words. */
    synchronized Optional<Part.Own> reads(String by, Unsaved one, List<Unsaved> typed) throws IOException, Refused {
        Trial trial = trial(by, one.audience());
        Plan plan = with(trial.plan(), typed);
        int number = one.text().isBlank() ? 0 : one.number(plan);
        Brief brief = trial.following(was -> plan);
        return brief.outline().parts().stream()
                .filter(part -> part instanceof Part.Own own && own.number() == number)
                .map(part -> (Part.Own) part)
                .findFirst();
    }

    private Trial trial(String by, Audience audience) throws IOException, Refused {
        Trial now = known;
        if (now == null
                || now.audience() != audience
                || now.head().seq() != opened.head().seq()) {
            now = opened.briefs().trial(by, audience);
            known = now;
        }
        return now;
    }
}
