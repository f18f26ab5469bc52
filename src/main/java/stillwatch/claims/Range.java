package stillwatch.claims;

import java.math.BigDecimal;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Hedge;

/**
 * The values a stated number can mean. "Nearly", "over" and "about" allow a twentieth; a number stated to a digit means
 * everything that rounds to it.
 *
 * @param open whether the two ends themselves are not meant, as of "nearly" and "over"
 */
public record Range(BigDecimal low, BigDecimal high, boolean open) {
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal WHOLE_ORDER = new BigDecimal("3.1623");
    private static final BigDecimal WITHOUT_END = new BigDecimal("1e30");

    public static Range of(Figure figure) {
        if (figure.low() != null && figure.high() != null) {
            return new Range(new BigDecimal(figure.low()), new BigDecimal(figure.high()), false);
        }
        BigDecimal value = new BigDecimal(figure.value());
        BigDecimal half = new BigDecimal(figure.step()).divide(TWO);
        return hedged(figure.hedge(), value, half);
    }

    private static Range hedged(Hedge hedge, BigDecimal value, BigDecimal half) {
        BigDecimal slack = value.abs().multiply(TWENTIETH).max(half);
        return switch (hedge) {
            case EXACT -> new Range(value.subtract(half), value.add(half), false);
            case NEARLY -> new Range(value.subtract(slack), value, true);
            case OVER -> new Range(value, value.add(slack), true);
            case ABOUT -> new Range(value.subtract(slack), value.add(slack), false);
            case AT_LEAST -> new Range(value, WITHOUT_END, false);
            case UP_TO -> new Range(WITHOUT_END.negate(), value, false);
            case ORDER_OF -> {
                BigDecimal end = value.abs().multiply(WHOLE_ORDER);
                yield new Range(value.abs().divide(WHOLE_ORDER, 12, java.math.RoundingMode.HALF_UP), end, false);
            }
        };
    }

    /** What the number can mean if its digits were cut off rather than rounded: 28.8 written as 28. */
    static Range cutOff(Figure figure) {
        BigDecimal value = new BigDecimal(figure.value());
        return new Range(value, value.add(new BigDecimal(figure.step())), false);
    }

    /** Whether one value could be meant by both. */
    public boolean meets(Range other) {
        BigDecimal from = low.max(other.low);
        BigDecimal to = high.min(other.high);
        int order = from.compareTo(to);
        return order < 0 || (order == 0 && !endIsOpen(from) && !other.endIsOpen(from));
    }

    private boolean endIsOpen(BigDecimal end) {
        return open && (low.compareTo(end) == 0 || high.compareTo(end) == 0);
    }

    /** To be drawn: with no end where nothing was said of one. */
    public boolean hasLow() {
        return low.compareTo(WITHOUT_END.negate()) > 0;
    }

    public boolean hasHigh() {
        return high.compareTo(WITHOUT_END) < 0;
    }
}
