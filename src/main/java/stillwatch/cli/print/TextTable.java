package stillwatch.cli.print;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns as wide as their widest cell; numbers stand right. Widths count what a terminal shows, wide characters twice. */
public final class TextTable {
    private static final int WIDEST = 60;
    private static final int WIDEST_LAST = 120;
    private final String indent;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String indent, String... header) {
        this.indent = indent;
        this.header = List.of(header);
    }

    public TextTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            boolean last = row.size() == header.size() - 1;
            row.add(TextWidth.cut(String.valueOf(cell), last ? WIDEST_LAST : WIDEST));
        }
        rows.add(row);
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public String toString() {
        int[] widths = new int[header.size()];
        boolean[] numbers = new boolean[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            numbers[i] = rows.stream().allMatch(row -> row.get(column).matches("-?[\\d,]*"));
            widths[i] = TextWidth.of(header.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        line(text, header, widths, numbers);
        rows.forEach(row -> line(text, row, widths, numbers));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - TextWidth.of(cells.get(i)));
            line.append(numbers[i] ? space + cells.get(i) : cells.get(i) + space)
                    .append("  ");
        }
        text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
}
