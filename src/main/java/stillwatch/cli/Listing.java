package stillwatch.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;

/** A table to be shown: for people as columns, for programs as objects with the same names. */
final class Listing {
    private final String name;
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private long total;

    Listing(String name, String... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    Listing row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        rows.add(row);
        return this;
    }

    /** How many there are in all, where only some are listed. */
    Listing outOf(long all) {
        total = all;
        return this;
    }

    String text() {
        if (rows.isEmpty()) {
            return "No " + name + "." + System.lineSeparator();
        }
        TextTable table = new TextTable(columns.toArray(String[]::new));
        for (List<@Nullable Object> row : rows) {
            table.row(row.stream()
                    .map(cell -> cell == null ? "" : ShownText.of(cell.toString()))
                    .toArray());
        }
        String more = total > rows.size()
                ? String.format("%,d of %,d %s; --limit and --offset show others%n", rows.size(), total, name)
                : "";
        return table + more;
    }

    Map<String, Object> object() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                Object cell = row.get(i);
                if (cell != null) {
                    object.put(columns.get(i), cell);
                }
            }
            objects.add(object);
        }
        return new Answer()
                .put("total", Math.max(total, rows.size()))
                .put(name.replace(' ', '_'), objects)
                .object();
    }
}
