package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/** What is not known, who could answer it and what would settle it. */
public record Question(
        @Nullable String ref,
        String text,
        List<String> propositions,
        @Nullable String whoCouldAnswer,
        @Nullable String wouldSettle)
        implements Noun {
    @Override
    public Id id() {
        return Naturally.id(Kind.QUESTION, text);
    }

    @Override
    public String words() {
        return text;
    }

    @Override
    public Set<String> mentions() {
        return Naturally.set(propositions);
    }
}
