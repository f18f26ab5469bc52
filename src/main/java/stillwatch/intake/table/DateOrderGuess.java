package stillwatch.intake.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Mapping.DateOrder;

/** Whether 03/04/2026 is in March or in April, if the first rows of a file settle it: somewhere a 13 or more stands. */
record DateOrderGuess(@Nullable DateOrder order, List<String> notices) {
    private static final Pattern EITHER_WAY =
            Pattern.compile("\\s*(\\d{1,2})([/-])(\\d{1,2})\\2\\d{4}.*", Pattern.DOTALL);

    static DateOrderGuess of(List<Integer> timeColumns, List<FirstRow> rows) {
        int written = 0;
        int dayFirst = 0;
        int monthFirst = 0;
        for (FirstRow row : rows) {
            for (int column : timeColumns) {
                Matcher date = EITHER_WAY.matcher(row.cell(column));
                if (date.matches()) {
                    written++;
                    dayFirst += Integer.parseInt(date.group(1)) > 12 ? 1 : 0;
                    monthFirst += Integer.parseInt(date.group(3)) > 12 ? 1 : 0;
                }
            }
        }
        return written == 0 ? new DateOrderGuess(null, List.of()) : decide(dayFirst, monthFirst);
    }

    private static DateOrderGuess decide(int dayFirst, int monthFirst) {
        if (dayFirst > 0 && monthFirst == 0) {
            return new DateOrderGuess(
                    DateOrder.DAY_FIRST,
                    List.of("dates are read day first: " + dayFirst + " of the first rows allow nothing else"));
        }
        if (monthFirst > 0 && dayFirst == 0) {
            return new DateOrderGuess(
                    DateOrder.MONTH_FIRST,
                    List.of("dates are read month first: " + monthFirst + " of the first rows allow nothing else"));
        }
        String why = dayFirst > 0 ? "the first rows use both orders" : "no row settles it";
        return new DateOrderGuess(
                null,
                List.of("dates such as 03/04/2026 can be read two ways and " + why
                        + "; rows with them are rejected until the mapping says \"dateOrder\""));
    }
}
