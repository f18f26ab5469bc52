package stillwatch.samples.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One sheet of a workbook, row by row; a row that is skipped is not in the file at all. */
public final class Sheet {
    private final String name;
    private final StringBuilder rows = new StringBuilder();
    private final List<Placed> placed = new ArrayList<>();
    private int line;

    public Sheet(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public Sheet header(String... cells) {
        return write(Arrays.stream(cells).map(Cell::text).toList());
    }

    public Sheet row(Fate fate, List<Cell> cells) {
        placed.add(new Placed(line + 1, fate));
        return write(cells);
    }

    public Sheet skip() {
        line++;
        return this;
    }

    public List<Placed> rows() {
        return List.copyOf(placed);
    }

    String xml() {
        return "<sheetData>" + rows + "</sheetData>";
    }

    private Sheet write(List<Cell> cells) {
        line++;
        rows.append("<row r=\"").append(line).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            rows.append(cells.get(i).xml((char) ('A' + i) + Integer.toString(line)));
        }
        rows.append("</row>");
        return this;
    }
}
