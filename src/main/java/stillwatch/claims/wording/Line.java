package stillwatch.claims.wording;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sentence or label, looked at once for all rules.
 *
 * @param folded the same, letter by letter, in small letters
 * @param quoted what stands in quotation marks and may: somebody's recorded words
 * @param claim what it is about; null where that is no claim of the case
 */
record Line(
        FieldKind kind,
        String text,
        String folded,
        Set<String> stems,
        List<Names.Mention> names,
        List<Quoted> quoted,
        @Nullable Claim claim) {
    boolean isQuoted(int at) {
        return quoted.stream().anyMatch(one -> one.holds(at));
    }

    boolean attributed() {
        return Verbs.attributes(folded);
    }

    boolean names(String id) {
        return names.stream().anyMatch(one -> one.id().equals(id));
    }

    Finding finding(Rule rule, int from, int to, String why, @Nullable Careful careful, @Nullable Repair repair) {
        return new Finding(rule, from, to, text.substring(from, to), why, careful, repair);
    }

    /** All of it in other words. */
    Repair whole(String now) {
        return new Repair(0, text.length(), now);
    }

    /** The words as they go into this field: a file name has no blanks. */
    String fitted(String words) {
        return kind == FieldKind.FILE_NAME
                ? words.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^-|-$", "")
                : words;
    }
}
