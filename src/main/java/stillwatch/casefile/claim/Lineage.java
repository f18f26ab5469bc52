package stillwatch.casefile.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document draws on, as a whole: nothing recorded is the same as not known. */
public record Lineage(String document, List<Descent> from) implements Assessment {

    /**
     * One thing it draws on.
     *
     * @param from the document; null for knowledge of its own, and where nothing is known
     * @param saw whether its source saw that document itself, so that it is a witness to what stands in it
     * @param how in words, "a person who saw the letter"
     */
    public record Descent(
            Grounds grounds,
            @Nullable String from,
            boolean saw,
            @Nullable String how) {
        /** Stated and assumed steps lead to a document, the others to none. */
        public boolean holds() {
            return (grounds == Grounds.STATED || grounds == Grounds.ASSUMED) == (from != null);
        }
    }

    @Override
    public Set<String> mentions() {
        Set<String> all = new LinkedHashSet<>(List.of(document));
        from.forEach(one -> all.addAll(Naturally.set(List.of(), one.from())));
        return all;
    }
}
