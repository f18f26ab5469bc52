package stillwatch.claims;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hedge;

/**
 * A number as it stands in a text: "nearly 25,000", "over 28.8 million", "tens of thousands", "between 380 and 400". What was
 * stated to be a round number is taken to be rounded: "400" to the ten before the last digit that is not nought.
 *
 * @param step the last digit that was stated
 * @param low with {@code high} where a range was stated
 */
public record NumberWords(
        Hedge hedge,
        BigDecimal value,
        BigDecimal step,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {
    /** What a number is of: the excerpt it stands in, the claim it belongs to, and of what it is which measure. */
    public record About(
            String excerpt,
            @Nullable String proposition,
            String subject,
            String measure,
            @Nullable Moment period,
            @Nullable String scope) {}

    private static final String NUMBER = "([-−]?\\d{1,3}(?:[,\u202f\u00a0 ]\\d{3})+(?:\\.\\d+)?|[-−]?\\d+(?:\\.\\d+)?)";
    private static final String SCALE = "(?:\\s*(thousand|million|billion|trillion|k|m|bn)\\b)?";
    private static final Pattern ONE = Pattern.compile(NUMBER + SCALE, Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO = Pattern.compile(
            "(?:between\\s+)?" + NUMBER + SCALE + "\\s*(?:and|to|–|-)\\s*" + NUMBER + SCALE, Pattern.CASE_INSENSITIVE);
    private static final Pattern MANY =
            Pattern.compile("\\b(tens|hundreds)?\\s*(?:of)?\\s*\\b(hundreds|thousands|millions|billions)\\b");
    private static final Pattern MULTI = Pattern.compile("\\bmulti-?(million|billion)\\b");
    private static final Map<String, Hedge> HEDGES = hedges();

    private static Map<String, Hedge> hedges() {
        Map<String, Hedge> words = new LinkedHashMap<>();
        words.put("at least|no fewer than|no less than|not less than", Hedge.AT_LEAST);
        words.put("up to|at most|no more than|not more than", Hedge.UP_TO);
        words.put("of the order of|on the order of|in the order of", Hedge.ORDER_OF);
        words.put("nearly|almost|near|just under|close to|not quite", Hedge.NEARLY);
        words.put("over|more than|above|in excess of|exceeding|upwards of", Hedge.OVER);
        words.put("about|approximately|around|roughly|some|circa|approx\\.?|~", Hedge.ABOUT);
        return words;
    }

    /** Empty where no number stands in it. */
    public static Optional<NumberWords> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher two = TWO.matcher(plain);
        if (two.find() && !ONE.matcher(plain.substring(0, two.start())).find()) {
            return Optional.of(range(two));
        }
        Matcher one = ONE.matcher(plain);
        return one.find() ? Optional.of(single(plain, one)) : words(plain);
    }

    public Figure figure(About about, String asStated) {
        return new Figure(
                about.excerpt(),
                about.proposition(),
                about.subject(),
                about.measure(),
                asStated.strip(),
                hedge,
                value.stripTrailingZeros().toPlainString(),
                step.stripTrailingZeros().toPlainString(),
                low == null ? null : low.stripTrailingZeros().toPlainString(),
                high == null ? null : high.stripTrailingZeros().toPlainString(),
                about.period(),
                about.scope());
    }

    private static NumberWords range(Matcher found) {
        String scale = found.group(4);
        BigDecimal low = number(found.group(1)).multiply(scale(found.group(2) == null ? scale : found.group(2)));
        BigDecimal high = number(found.group(3)).multiply(scale(scale));
        return new NumberWords(Hedge.EXACT, low.min(high), BigDecimal.ONE, low.min(high), low.max(high));
    }

    private static NumberWords single(String text, Matcher found) {
        BigDecimal digits = number(found.group(1));
        BigDecimal scale = scale(found.group(2));
        BigDecimal step = found.group(2) == null && digits.scale() <= 0
                ? roundedTo(digits)
                : BigDecimal.ONE.movePointLeft(digits.scale()).multiply(scale);
        return new NumberWords(hedge(text.substring(0, found.start())), digits.multiply(scale), step, null, null);
    }

    /** 25,000 to the hundred, 400 to the ten, 398 to the one. */
    private static BigDecimal roundedTo(BigDecimal whole) {
        int noughts = whole.signum() == 0 ? 0 : -whole.stripTrailingZeros().scale();
        return BigDecimal.ONE.movePointRight(Math.max(0, noughts - 1));
    }

    /** The hedge that stands nearest before the number. */
    private static Hedge hedge(String before) {
        Hedge nearest = Hedge.EXACT;
        int at = -1;
        for (Map.Entry<String, Hedge> one : HEDGES.entrySet()) {
            Matcher found = Pattern.compile("(?<![\\p{L}])(?:" + one.getKey() + ")(?![\\p{L}])")
                    .matcher(before);
            while (found.find()) {
                if (found.end() > at) {
                    at = found.end();
                    nearest = one.getValue();
                }
            }
        }
        return nearest;
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replaceAll("[,\u202f\u00a0 ]", "").replace('−', '-'));
    }

    private static BigDecimal scale(@Nullable String word) {
        return switch (word == null ? "" : word) {
            case "thousand", "thousands", "k" -> BigDecimal.valueOf(1_000);
            case "hundred", "hundreds" -> BigDecimal.valueOf(100);
            case "million", "millions", "m" -> BigDecimal.valueOf(1_000_000);
            case "billion", "billions", "bn" -> BigDecimal.valueOf(1_000_000_000);
            case "trillion" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ONE;
        };
    }

    /** "Tens of thousands" is from 20,000 to 99,999, "multi-billion" two billion or more. */
    private static Optional<NumberWords> words(String text) {
        Matcher multi = MULTI.matcher(text);
        if (multi.find()) {
            BigDecimal least = scale(multi.group(1)).multiply(BigDecimal.TWO);
            return Optional.of(new NumberWords(Hedge.AT_LEAST, least, BigDecimal.ONE, null, null));
        }
        Matcher many = MANY.matcher(text);
        if (!many.find()) {
            return Optional.empty();
        }
        BigDecimal times = "tens".equals(many.group(1)) ? BigDecimal.TEN : scale(many.group(1));
        BigDecimal one = scale(many.group(2)).multiply(times);
        BigDecimal low = one.multiply(BigDecimal.TWO);
        BigDecimal high = one.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE);
        return Optional.of(new NumberWords(Hedge.ORDER_OF, low, one, low, high));
    }
}
