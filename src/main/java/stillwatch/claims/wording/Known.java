package stillwatch.claims.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.claims.Book;
import stillwatch.claims.Directory;

/** What the case knows, laid out to be compared with sentences; made once for one state of the case. */
final class Known {
    private static final double ENOUGH = 0.5;
    private static final int WORDS_IN_COMMON = 3;
    final Book book;
    final List<Claim> claims;
    final Names names;
    final Map<String, Hedged> hedged;
    final Quotable quotable;
    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, List<Claim>> having = new HashMap<>();
    private final Set<String> smallWords = new HashSet<>();

    Known(Book book) {
        this.book = book;
        this.claims = Claims.of(book);
        this.names = new Names(book.directory().sources().values().stream()
                .map(one -> Map.entry(one.id(), one.name()))
                .toList());
        this.hedged = Distance.of(claims, names);
        this.quotable = new Quotable(book);
        claims.forEach(this::index);
    }

    private void index(Claim claim) {
        for (String stem : claim.stems()) {
            spread.merge(stem, 1, Integer::sum);
            having.computeIfAbsent(stem, none -> new ArrayList<>()).add(claim);
        }
        for (String word : (claim.what().subject() + " " + claim.what().predicate() + " "
                        + claim.what().object())
                .split("\\s+")) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
                smallWords.add(word);
            }
        }
    }

    Line line(FieldKind kind, String text, @Nullable String proposition) {
        String plain = Folded.of(text);
        String folded = kind == FieldKind.FILE_NAME ? plain.replace('_', '-') : plain;
        Set<String> stems = Stems.of(folded);
        List<Quoted> quoted = Quoted.in(text).stream().filter(quotable::mayBe).toList();
        return new Line(kind, text, folded, stems, names.in(folded), quoted, claim(stems, proposition));
    }

    private @Nullable Claim claim(Set<String> stems, @Nullable String proposition) {
        if (proposition != null) {
            return claims.stream()
                    .filter(one -> one.id().equals(proposition))
                    .findFirst()
                    .orElse(null);
        }
        Set<Claim> candidates = new LinkedHashSet<>();
        stems.stream().map(one -> having.getOrDefault(one, List.of())).forEach(candidates::addAll);
        return best(candidates, stems);
    }

    private @Nullable Claim best(Collection<Claim> candidates, Set<String> stems) {
        Claim best = null;
        double most = 0;
        for (Claim one : candidates) {
            double covered = covered(one, stems);
            if (covered > most
                    || (covered == most
                            && best != null
                            && one.stems().size() > best.stems().size())) {
                best = one;
                most = covered;
            }
        }
        return most >= ENOUGH ? best : null;
    }

    /** How much of the claim the words cover, rare words counting more. */
    private double covered(Claim claim, Set<String> stems) {
        double all = 0;
        double common = 0;
        int words = 0;
        boolean number = false;
        for (String stem : claim.stems()) {
            double weight = 1.0 / spread.getOrDefault(stem, 1);
            all += weight;
            if (stems.contains(stem)) {
                common += weight;
                words++;
                number |= isNumber(stem);
            }
        }
        if (number && words > 1) {
            return Math.max(ENOUGH, common / all);
        }
        return words < Math.min(WORDS_IN_COMMON, claim.stems().size()) ? 0 : common / all;
    }

    /** 25000 and 28.8, but no year and no day: with a word they say what is meant. */
    private static boolean isNumber(String stem) {
        return Character.isDigit(stem.charAt(0)) && stem.length() > 2 && !stem.matches("(?:19|20)\\d\\d");
    }

    /** As it goes on after "alleges that": small, unless it begins with a name. */
    String continued(String sentence) {
        String first = sentence.split("[^\\p{L}'’-]", 2)[0];
        boolean name = names.in(Folded.of(sentence)).stream().anyMatch(one -> one.from() == 0);
        String small = Folded.of(first);
        boolean common = smallWords.contains(small) || Small.isCommon(small);
        return name || !common ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    String sourceName(String id) {
        Directory.Source one = book.directory().sources().get(id);
        return one == null ? id : one.name();
    }
}
