package stillwatch.desktop.screen.accounts.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stillwatch.progress.Progress;
import stillwatch.roster.Column;
import stillwatch.roster.Typed;

/** What a column has to offer for a filter: its values, the most frequent first, each as the term that asks for it. */
public final class Values {
    private static final int MOST = 200;
    private static final String MORE = "  +";

    private Values() {}

    /** A value, the term that asks for it, and how many accounts have it. */
    public record Offer(String words, String term, long accounts) {}

    static List<Offer> of(Now now, Column column, Progress progress) {
        Map<String, Long> counts = new HashMap<>();
        for (int row = 0; row < now.roster().size(); row++) {
            if ((row & 4095) == 0) {
                progress.stopIfCancelled();
            }
            String value = value(now, row, column);
            if (!value.isEmpty()) {
                counts.merge(value, 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(one -> new Offer(one.getKey(), term(column, one.getKey()), one.getValue()))
                .toList();
    }

    private static String value(Now now, int row, Column column) {
        if (Now.isCluster(column) && !now.decided().ours(row).isEmpty()) {
            return now.decided().ours(row).getFirst().label();
        }
        String cell = now.roster().cell(row, column);
        return switch (column.sort()) {
            case TIME -> cell.length() >= 7 && Character.isDigit(cell.charAt(0)) ? cell.substring(0, 7) : "";
            case NUMBER -> atLeast(cell);
            case TEXT -> cell.contains(MORE) ? cell.substring(0, cell.lastIndexOf(MORE)) : cell;
        };
    }

    /** Numbers are offered in steps of ten: what is more than a hundred is more than ten too. */
    private static String atLeast(String cell) {
        return cell.length() < 1 || cell.equals("0") ? "0" : ">" + "1".concat("0".repeat(digits(cell) - 1));
    }

    private static int digits(String cell) {
        return (int) cell.chars().filter(Character::isDigit).count();
    }

    private static String term(Column column, String value) {
        return column.sort() == Column.Sort.TEXT
                ? Typed.exactly(column.name(), value)
                : column.name() + ":" + (value.startsWith(">") ? ">=" + value.substring(1) : value);
    }
}
