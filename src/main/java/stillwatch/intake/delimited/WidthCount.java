package stillwatch.intake.delimited;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import stillwatch.intake.reading.Mapping;

/** How many cells the first rows of a text have if it is written in a given dialect. */
record WidthCount(int usual, double consistency, int rows, int broken, double quotedShare) {
    private static final int LOOKED_AT = 200;

    static WidthCount of(byte[] head, boolean whole, Encoding encoding, Mapping.Dialect dialect) throws IOException {
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        int broken = 0;
        int last = -1;
        long cells = 0;
        try (RowScanner rows = new RowScanner(new HeadSource(head), encoding, dialect, position -> {})) {
            int seen = 0;
            boolean more = rows.next();
            while (more && seen++ < LOOKED_AT) {
                last = rows.trouble() == null ? rows.width() : 0;
                broken += last == 0 ? 1 : 0;
                cells += last;
                widths.merge(last, 1, Integer::sum);
                more = rows.next();
            }
            if (!more && !whole && seen > 1) {
                widths.merge(last, -1, Integer::sum); // the last row of a beginning is torn
            }
            return count(widths, broken, cells == 0 ? 0 : (double) rows.quotedCells() / cells);
        }
    }

    private static WidthCount count(TreeMap<Integer, Integer> widths, int broken, double quotedShare) {
        int rows = widths.values().stream().mapToInt(Integer::intValue).sum();
        int usual = 1;
        int alike = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 0 && width.getValue() >= alike && width.getValue() > 0) {
                usual = width.getKey();
                alike = width.getValue();
            }
        }
        return new WidthCount(usual, rows == 0 ? 0 : (double) alike / rows, rows, broken, quotedShare);
    }
}
