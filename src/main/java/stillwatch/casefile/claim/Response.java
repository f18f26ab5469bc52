package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;

/** What somebody answered to propositions, or that nothing was answered; {@code at} is null where nobody says when. */
public record Response(
        String responder,
        List<String> propositions,
        Stance stance,
        String what,
        @Nullable Moment at,
        @Nullable String excerpt)
        implements Noun {
    @Override
    public Id id() {
        String all = String.join(" ", propositions.stream().sorted().toList());
        return Naturally.id(Kind.RESPONSE, responder, all, stance.name(), what);
    }

    @Override
    public String words() {
        return stance.isSilent() ? stance.words() + ": " + what : what;
    }

    @Override
    public Set<String> mentions() {
        return Naturally.set(propositions, responder, excerpt);
    }
}
