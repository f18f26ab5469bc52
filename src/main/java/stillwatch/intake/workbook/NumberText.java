package stillwatch.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number of a workbook as a person sees it there: no exponent, and not more digits than a workbook shows. */
final class NumberText {
    private static final int LONGEST = 400;
    /** A workbook keeps 15 digits of a number; what stands behind them is an artefact of how it is stored. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private NumberText() {}

    static @Nullable BigDecimal number(String stored) {
        try {
            BigDecimal number = stored.length() > LONGEST ? null : new BigDecimal(stored.strip());
            return number == null || Math.abs(number.scale()) > LONGEST ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static String of(String stored, BigDecimal number) {
        boolean whole = stored.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        if (whole) {
            return stored;
        }
        boolean rounded = number.precision() > 15;
        BigDecimal shown = rounded ? number.round(SHOWN) : number;
        String plain = shown.toPlainString();
        boolean exponent = stored.indexOf('E') >= 0 || stored.indexOf('e') >= 0;
        return exponent || rounded ? withoutZeros(plain) : plain;
    }

    /** Whether the number has lost digits if it was meant as an id. */
    static boolean cut(BigDecimal number) {
        return number.precision() - number.scale() > 15;
    }

    private static String withoutZeros(String plain) {
        return plain.indexOf('.') < 0
                ? plain
                : new BigDecimal(plain).stripTrailingZeros().toPlainString();
    }
}
