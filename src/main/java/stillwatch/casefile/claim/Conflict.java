package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/** Things said that do not go together: figures, statements, or propositions, by their ids. */
public record Conflict(ConflictKind kind, List<String> between, String what) implements Noun {
    public Conflict {
        between = between.stream().distinct().sorted().toList();
    }

    /** What it is between makes it, not how that is put. */
    @Override
    public Id id() {
        return Naturally.id(Kind.CONFLICT, kind.name(), String.join(" ", between));
    }

    @Override
    public String words() {
        return what;
    }

    @Override
    public Set<String> mentions() {
        return Naturally.set(between);
    }
}
