package stillwatch.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table to be shown: for people as columns, for programs as objects with the same names. */
public final class Listing implements Answering {
    private static final int LONGEST_CELL = 120;
    private final String name;
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private long total;

    /** {@code name} and {@code columns} are the keys of the JSON, "undoneBy"; people read them as words. */
    public Listing(String name, String... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    public Listing row(@Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(name + " has " + columns.size() + " columns, not " + cells.length);
        }
        rows.add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    /** How many there are in all, where only some are listed. */
    public Listing outOf(long all) {
        total = all;
        return this;
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    long total() {
        return Math.max(total, rows.size());
    }

    boolean whole() {
        return total <= rows.size();
    }

    @Override
    public String text() {
        if (rows.isEmpty()) {
            String none = total == 0 ? "No " + Shown.label(name) : "None here of " + count(total);
            return none + "." + System.lineSeparator();
        }
        String more = whole()
                ? ""
                : count(rows.size()) + " of " + count(total) + "; --limit and --offset show others"
                        + System.lineSeparator();
        return table("") + more;
    }

    private String count(long number) {
        return String.format(Locale.ROOT, "%,d", number) + (number == total ? " " + Shown.label(name) : "");
    }

    String table(String indent) {
        TextTable table =
                new TextTable(indent, columns.stream().map(Shown::label).toArray(String[]::new));
        for (List<@Nullable Object> row : rows) {
            table.row(row.stream().map(cell -> Shown.text(cell, LONGEST_CELL)).toArray());
        }
        return table.toString();
    }

    @Override
    public Map<String, Object> object() {
        return new Answer().put("total", total()).put(name, objects()).object();
    }

    List<Map<String, Object>> objects() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            objects.add(object(row));
        }
        return objects;
    }

    private Map<String, Object> object(List<@Nullable Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = row.get(i);
            if (cell != null) {
                object.put(columns.get(i), Shown.json(cell));
            }
        }
        return object;
    }
}
