package stillwatch.claims.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names of those the case knows, found in texts as whole words; "Anthropic's spokesperson" is not "Anthropic". */
final class Names {
    private record Name(String id, String folded) {}

    /** Where a name stands. */
    record Mention(String id, int from, int to) {}

    private final List<Name> names;

    /** {@code all}: each as its id and what people call it. */
    Names(Collection<? extends java.util.Map.Entry<String, String>> all) {
        names = all.stream()
                .map(one ->
                        new Name(one.getKey(), spaced(Folded.of(one.getValue().strip()))))
                .filter(one -> one.folded().length() > 1)
                .sorted(Comparator.comparingInt((Name one) -> -one.folded().length())
                        .thenComparing(Name::folded))
                .toList();
    }

    /** "C-03" is "C 03" in names of files, and the other way round. */
    private static String spaced(String text) {
        return text.replace('-', ' ').replace('_', ' ');
    }

    List<Mention> in(String text) {
        String folded = spaced(text);
        List<Mention> all = new ArrayList<>();
        for (Name name : names) {
            int at = folded.indexOf(name.folded());
            while (at >= 0) {
                int to = at + name.folded().length();
                if (isWhole(folded, at, to) && isFree(all, at, to)) {
                    all.add(new Mention(name.id(), at, to));
                }
                at = folded.indexOf(name.folded(), at + 1);
            }
        }
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    static boolean isWhole(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    private static boolean isFree(List<Mention> taken, int from, int to) {
        return taken.stream().allMatch(one -> to <= one.from() || one.to() <= from);
    }
}
