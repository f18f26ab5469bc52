package stillwatch.desktop.screen.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import stillwatch.claims.Range;

/** From where to where numbers are drawn; an end nobody stated lies at the edge. */
record NumberScale(BigDecimal from, BigDecimal to) {
    private static final BigDecimal ROOM = new BigDecimal("0.04");

    static NumberScale of(List<Range> ranges) {
        List<BigDecimal> ends = new ArrayList<>();
        for (Range one : ranges) {
            if (one.hasLow()) {
                ends.add(one.low());
            }
            if (one.hasHigh()) {
                ends.add(one.high());
            }
        }
        BigDecimal low = ends.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal high = ends.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        BigDecimal room = high.subtract(low).multiply(ROOM).max(high.abs().movePointLeft(3));
        return new NumberScale(rounded(low.subtract(room)), rounded(high.add(room)));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(new java.math.MathContext(3, RoundingMode.HALF_UP));
    }

    /** From 0 at the left end to 1 at the right one. */
    double at(BigDecimal number) {
        BigDecimal whole = to.subtract(from);
        if (whole.signum() <= 0) {
            return 0.5;
        }
        return Math.clamp(
                number.subtract(from).divide(whole, 6, RoundingMode.HALF_UP).doubleValue(), 0, 1);
    }
}
