package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/**
 * Somebody says something to a proposition. {@code speaker} and {@code relayer} are sources; {@code saidIn} is the document the
 * speaker said it in, where that is another one than the excerpt's; {@code credibility} goes from 1 (confirmed by others) to 6
 * (cannot be judged).
 */
public record Statement(
        String proposition,
        String excerpt,
        String speaker,
        @Nullable String relayer,
        @Nullable String saidIn,
        Stance stance,
        int credibility)
        implements Noun {
    @Override
    public Id id() {
        return Naturally.id(Kind.STATEMENT, proposition, excerpt, speaker, stance.name());
    }

    @Override
    public String words() {
        return speaker + " " + stance.words() + (stance.isSilent() ? " on " : ": ") + proposition;
    }

    @Override
    public Set<String> mentions() {
        return Naturally.set(List.of(proposition, excerpt, speaker), relayer, saidIn);
    }
}
