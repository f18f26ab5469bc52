package stillwatch.intake.table;

import java.util.List;

/** One of the first rows of a table, to find the header and guess the mapping by. */
public record FirstRow(long line, List<String> cells) {
    /** How many of them are looked at. */
    public static final int COUNT = 200;

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Up to the last cell that holds anything. */
    int filled() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
