package stillwatch.store.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import stillwatch.store.entity.EntityKind;

/**
 * The columns of a fact table as declared there, with three abbreviations: MOMENT is six columns, ID is two with an index,
 * and ACCOUNT, OBSERVABLE and CLUSTER are references, followed by the counter of the entity that counts these facts.
 */
final class Layout {
    private static final String MOMENT_COLUMNS = "%s_min BIGINT, %s_max BIGINT, %s_precision TINYINT, %s_zone VARCHAR, "
            + "%s_certainty TINYINT, %s_written VARCHAR";
    private final String table;
    private final List<String> declared = new ArrayList<>();
    private final List<String> selected = new ArrayList<>();
    private final List<String> indexes = new ArrayList<>();
    private final Map<EntityKind, String> counters = new LinkedHashMap<>();
    private final StringBuilder joins = new StringBuilder();

    Layout(String table, String columns) {
        this.table = table;
        for (String line : columns.split(",\n", -1)) {
            String[] words = line.strip().split(" ", 3);
            column(words[0], words[1], words.length > 2 ? words[2] : "");
        }
    }

    private void column(String name, String type, String rest) {
        switch (type) {
            case "MOMENT" -> moment(name);
            case "ID" -> id();
            case "ACCOUNT", "OBSERVABLE", "CLUSTER" -> reference(name, EntityKind.valueOf(type), rest);
            default -> {
                declared.add(name + " " + type + " " + rest);
                selected.add("f." + name);
            }
        }
    }

    private void moment(String name) {
        for (String part : MOMENT_COLUMNS.replace("%s", name).split(", ", -1)) {
            declared.add(part);
            selected.add("f." + part.substring(0, part.indexOf(' ')));
        }
    }

    private void id() {
        declared.add("hi BIGINT NOT NULL");
        declared.add("lo INT NOT NULL");
        indexes.add("CREATE INDEX " + table + "_id ON " + table + "(hi, lo)");
    }

    private void reference(String name, EntityKind kind, String counter) {
        declared.add(name + " BIGINT");
        selected.add(kind.selected());
        counters.put(kind, counter);
        joins.append(" LEFT JOIN " + kind.table() + " ON " + kind.table() + ".nr = f." + name);
    }

    List<String> create() {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE TABLE " + table + "(nr BIGINT PRIMARY KEY, " + String.join(", ", declared) + ")");
        statements.addAll(indexes);
        return statements;
    }

    String insert() {
        return "INSERT INTO " + table + " VALUES(?" + ", ?".repeat(declared.size()) + ")";
    }

    /** The columns of a fact, its number first, references followed to the natural keys. */
    String select() {
        return "SELECT f.nr, " + String.join(", ", selected) + " FROM " + table + " f" + joins;
    }

    /** Entity and name of the counter; the column of a reference is called after the entity. */
    Map<EntityKind, String> counters() {
        return counters;
    }

    static String column(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return table + declared.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
