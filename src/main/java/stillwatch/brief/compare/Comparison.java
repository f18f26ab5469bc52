package stillwatch.brief.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import stillwatch.brief.compare.Difference.Kind;
import stillwatch.brief.compare.Word.Mark;

/**
 * What is new, said otherwise, or gone in the later of two versions, in the order of the later one; what is gone comes last in
 * its part.
 *
 * @param limits what could not be compared, as a sentence; empty where everything was
 */
public record Comparison(String earlier, String later, List<Difference> differences, String limits) {
    /** Texts are taken for one another where at least so much of the shorter one stands in both. */
    private static final double ALIKE = 0.5;

    public Comparison {
        differences = List.copyOf(differences);
    }

    public static Comparison of(Copy was, Copy now) {
        boolean whole = was.whole() && now.whole();
        Copy before = whole ? was : was.claimsOnly();
        Copy after = whole ? now : now.claimsOnly();
        String limits = whole
                ? ""
                : "Only claims are compared: nothing else was kept beside the file when "
                        + (was.whole() ? now.name() : was.name()) + " was frozen.";
        return new Comparison(was.name(), now.name(), differences(before, after), limits);
    }

    public long count(Kind kind) {
        return differences.stream().filter(one -> one.kind() == kind).count();
    }

    private static List<Difference> differences(Copy was, Copy now) {
        List<Saying> gone = new ArrayList<>(was.sayings());
        Map<Saying, Saying> pairs = new LinkedHashMap<>();
        pair(
                now,
                gone,
                pairs,
                (one, other) -> one.isFoundByWords() && one.text().equals(other.text()));
        pair(now, gone, pairs, (one, other) -> one.key().equals(other.key()));
        pair(now, gone, pairs, (one, other) -> one.isFoundByWords() && other.isFoundByWords() && alike(one, other));
        return inOrder(now, pairs, gone);
    }

    /** What is not paired yet, with the first of the same part that is the same thing. */
    private static void pair(Copy now, List<Saying> gone, Map<Saying, Saying> pairs, BiPredicate<Saying, Saying> same) {
        for (Saying one : now.sayings()) {
            if (!pairs.containsKey(one)) {
                gone.stream()
                        .filter(other -> other.section() == one.section() && same.test(one, other))
                        .findFirst()
                        .ifPresent(other -> {
                            gone.remove(other);
                            pairs.put(one, other);
                        });
            }
        }
    }

    private static boolean alike(Saying one, Saying other) {
        Set<String> words = words(one.text());
        Set<String> others = words(other.text());
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return shorter > 0 && words.size() >= ALIKE * shorter;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WordDiff.tokens(text).forEach(word -> words.add(word.strip()));
        words.removeIf(word -> !Character.isLetterOrDigit(word.codePointAt(0)));
        return words;
    }

    private static List<Difference> inOrder(Copy now, Map<Saying, Saying> pairs, List<Saying> gone) {
        List<Difference> all = new ArrayList<>();
        List<Saying> left = new ArrayList<>(gone);
        List<Saying> sayings = now.sayings();
        for (int i = 0; i < sayings.size(); i++) {
            Saying one = sayings.get(i);
            Saying before = pairs.get(one);
            if (before == null) {
                all.add(new Difference(Kind.NEW, one, List.of(new Word(Mark.NEW, one.text()))));
            } else if (!before.text().equals(one.text())) {
                all.add(new Difference(Kind.CHANGED, one, WordDiff.of(before.text(), one.text())));
            }
            boolean last = i + 1 == sayings.size() || sayings.get(i + 1).section() != one.section();
            if (last) {
                left.removeIf(other -> Objects.equals(other.section(), one.section()) && all.add(goneFrom(other)));
            }
        }
        left.forEach(one -> all.add(goneFrom(one)));
        return all;
    }

    private static Difference goneFrom(Saying one) {
        return new Difference(Kind.GONE, one, List.of(new Word(Mark.GONE, one.text())));
    }
}
