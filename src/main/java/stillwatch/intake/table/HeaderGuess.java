package stillwatch.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the header stands: the first row as wide as most, if it looks like names and not like what stands below it. */
final class HeaderGuess {
    private static final int LONGEST_NAME = 80;
    private final List<FirstRow> rows;
    private final HeaderWords words;

    private HeaderGuess(List<FirstRow> rows, HeaderWords words) {
        this.rows = rows;
        this.words = words;
    }

    static Header of(List<FirstRow> rows, HeaderWords words) {
        return new HeaderGuess(rows, words).find();
    }

    private Header find() {
        int width = usualWidth();
        int first = firstOf(width);
        if (first < 0) {
            return Header.none(width);
        }
        // a header may lack the name of a column: then it stands directly above the first full row
        if (first > 0 && known(rows.get(first - 1)) >= 2) {
            first--;
        }
        FirstRow row = rows.get(first);
        return looksLikeNames(row, first) ? Header.of(row, width).above(rows.subList(0, first)) : Header.none(width);
    }

    private int usualWidth() {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.filled(), 1, Integer::sum));
        int usual = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            boolean wider = count.getValue() == most && count.getKey() > usual;
            if (count.getValue() > most || wider) {
                usual = count.getKey();
                most = count.getValue();
            }
        }
        // data rows may end in empty cells: the header is the wider row above them
        int atLeast = usual;
        int wide = rows.stream()
                .limit(20)
                .filter(row -> known(row) >= 2)
                .mapToInt(FirstRow::filled)
                .max()
                .orElse(0);
        return Math.max(atLeast, wide);
    }

    private int firstOf(int width) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).filled() >= width && width > 0) {
                return i;
            }
        }
        return -1;
    }

    private long known(FirstRow row) {
        return row.cells().stream().filter(cell -> words.exact(cell) != null).count();
    }

    private boolean looksLikeNames(FirstRow row, int at) {
        long blank = row.cells().stream().filter(String::isBlank).count();
        boolean values = row.cells().stream().anyMatch(cell -> Look.of(cell).telling());
        boolean longText = row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_NAME);
        long known = known(row);
        if (blank * 2 > row.filled() || longText || values && known < 2) {
            return false;
        }
        return known > 0 || row.cells().stream().noneMatch(cell -> Look.of(cell) == Look.NUMBER) && differs(row, at);
    }

    /** A name does not come again below itself, as values do. */
    private boolean differs(FirstRow row, int at) {
        for (FirstRow below : rows.subList(at + 1, rows.size())) {
            for (int i = 0; i < row.filled(); i++) {
                if (!row.cell(i).isBlank() && row.cell(i).equals(below.cell(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
