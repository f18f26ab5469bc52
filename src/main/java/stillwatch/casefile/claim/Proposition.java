package stillwatch.casefile.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/**
 * One sentence that can be true or false, wished for, or meant. "X said P" is a proposition of its own: {@code says} is the id of
 * P and {@code saidBy} the source that is said to have said it.
 */
public record Proposition(
        @Nullable String ref,
        PropositionKind kind,
        String subject,
        String predicate,
        String object,
        @Nullable String says,
        @Nullable String saidBy)
        implements Noun {
    @Override
    public Id id() {
        return Naturally.id(Kind.PROPOSITION, kind.name(), subject, predicate, object, says, saidBy);
    }

    /** "Operators affiliated with the reseller ran nearly 400 accounts." */
    public String sentence() {
        String text = (subject + " " + predicate + " " + object).strip().replaceAll("\\s+", " ");
        return text.matches("(?s).*[.?!…]") ? text : text + ".";
    }

    @Override
    public String words() {
        return sentence();
    }

    @Override
    public Set<String> mentions() {
        return Naturally.set(List.of(), says, saidBy);
    }
}
