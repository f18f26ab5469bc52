package stillwatch.intake.delimited;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import stillwatch.intake.reading.Mapping;

/**
 * Which delimiter and quote make the rows of a table most alike. All usual pairs are tried on the first rows.
 *
 * @param width how many cells most rows have with it
 * @param consistency how many of the rows have that many, 0 to 1
 */
public record DialectGuess(Mapping.Dialect dialect, int width, double consistency, int rows) {
    private static final Map<String, Double> DELIMITERS =
            Map.of(",", 1.0, ";", 1.0, "\t", 1.0, "|", 1.0, "^", 0.9, "~", 0.9, "\u0001", 0.9, "\u001f", 0.9, ":", 0.3);

    private static final List<String> QUOTES = List.of("\"", "'", "");

    /** {@code whole}: the head is all of the file, so that its last row is not torn. */
    public static DialectGuess of(byte[] head, boolean whole, Encoding encoding) throws IOException {
        DialectGuess best = new DialectGuess(new Mapping.Dialect(",", "\"", encoding.name(), 1), 1, 0, 0);
        double bestScore = 0;
        for (String delimiter : DELIMITERS.keySet().stream().sorted().toList()) {
            for (String quote : QUOTES) {
                Mapping.Dialect dialect = new Mapping.Dialect(delimiter, quote, encoding.name(), 1);
                WidthCount count = WidthCount.of(head, whole, encoding, dialect);
                double score = score(count, delimiter, quote);
                if (score > bestScore) {
                    bestScore = score;
                    best = new DialectGuess(dialect, count.usual(), count.consistency(), count.rows());
                }
            }
        }
        return best;
    }

    private static double score(WidthCount count, String delimiter, String quote) {
        int width = count.usual();
        double likely = width < 2
                ? delimiter.equals(",") ? 0.31 : 0.3
                : DELIMITERS.getOrDefault(delimiter, 0.0) * (1 - 1.0 / (width + 1));
        return count.consistency() * likely * likelihood(quote, count);
    }

    /**
     * Single quotes are believed where many cells stand in them, and no quotes at all where double ones break most rows: a
     * few broken rows are broken rows, not another dialect.
     */
    private static double likelihood(String quote, WidthCount count) {
        return switch (quote) {
            case "\"" -> 1.0;
            case "'" -> count.quotedShare() > 0.2 && count.broken() * 10 <= count.rows() ? 1.05 : 0.6;
            default -> 0.6;
        };
    }
}
