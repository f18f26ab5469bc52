package stillwatch.outlet;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.Fact;

/** The columns a kind of fact has in a table: parts of parts under "account.platform", lists as JSON in one cell. */
record FactColumns(List<String> names) {

    static FactColumns of(String type) {
        for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
            if (fact.getSimpleName().toLowerCase(Locale.ROOT).equals(type + "fact")) {
                List<String> names = new ArrayList<>();
                collect(fact, "", names);
                return new FactColumns(List.copyOf(names));
            }
        }
        throw new IllegalArgumentException("no such fact: " + type);
    }

    private static void collect(Class<?> record, String before, List<String> names) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = before + component.getName();
            if (component.getType().isRecord()) {
                collect(component.getType(), name + ".", names);
            } else {
                names.add(name);
            }
        }
    }

    List<String> cells(Map<String, Object> tree) {
        return names.stream().map(name -> cell(tree, name)).toList();
    }

    private static String cell(@Nullable Object tree, String name) {
        int dot = name.indexOf('.');
        if (dot > 0) {
            return tree instanceof Map<?, ?> map ? cell(map.get(name.substring(0, dot)), name.substring(dot + 1)) : "";
        }
        Object value = tree instanceof Map<?, ?> map ? map.get(name) : null;
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Number number -> number.toString();
            case Object parts -> JsonTree.text(parts);
        };
    }
}
