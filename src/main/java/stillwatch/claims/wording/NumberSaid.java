package stillwatch.claims.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.casefile.claim.Hedge;
import stillwatch.claims.NumberWords;

/** A number as it stands in a sentence; {@code from} is where its hedge begins, and {@code digits} where it does itself. */
record NumberSaid(int from, int digits, int to, BigDecimal value, Hedge hedge) {
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(?:\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[\\s-]*(?:thousand|million|billion|trillion|bn)\\b)?(?!\\p{N})");
    private static final Pattern HEDGED =
            Pattern.compile("(?:\\b(?:at least|no fewer than|no less than|not less than|up to|at most"
                    + "|no more than|not more than|of the order of|on the order of|in the order of|nearly|almost|near|just under|close to"
                    + "|not quite|over|more than|above|in excess of|exceeding|upwards of|about|approximately|around|roughly|some|circa"
                    + "|approx\\.?)|~)[ _-]*$");
    private static final Pattern DATE_BEFORE = Pattern.compile(
            "\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|in|since|of|until|by)\\s*$");
    private static final Pattern DATE_AFTER = Pattern.compile(
            "^(?:st|nd|rd|th)?\\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|^-\\d");

    static List<NumberSaid> in(String folded) {
        List<NumberSaid> all = new ArrayList<>();
        String plain = folded.replace('_', ' ');
        Matcher found = NUMBERS.matcher(plain);
        while (found.find()) {
            if (!isDate(plain, found)) {
                of(plain, found).ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean isDate(String text, Matcher found) {
        boolean year = found.group().matches("(?:19|20)\\d\\d");
        String before = text.substring(Math.max(0, found.start() - 14), found.start());
        boolean dated = DATE_AFTER.matcher(text.substring(found.end())).find();
        return dated
                || (year && (DATE_BEFORE.matcher(before).find() || before.isEmpty()))
                || (found.group().length() <= 2 && DATE_BEFORE.matcher(before).find());
    }

    private static Optional<NumberSaid> of(String text, Matcher found) {
        String before = text.substring(0, found.start()).replace('-', ' ');
        Matcher hedge = HEDGED.matcher(before);
        int from = hedge.find() ? hedge.start() : found.start();
        String words = before.substring(from) + found.group().replace('-', ' ');
        return NumberWords.of(words)
                .map(one -> new NumberSaid(from, found.start(), found.end(), one.value(), one.hedge()));
    }

    boolean hedged() {
        return hedge != Hedge.EXACT;
    }
}
