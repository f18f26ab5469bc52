package stillwatch.outlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.canon.CanonicalOutput;

/** Plain trees as JSON, keys in the order they stand. */
final class JsonTree {
    private JsonTree() {}

    static String text(Object tree) {
        CanonicalOutput out = new CanonicalOutput();
        write(tree, out);
        return out.toString();
    }

    static void write(Object tree, CanonicalOutput out) {
        switch (tree) {
            case Map<?, ?> map -> out.object(named(map).entrySet(), value -> write(value, out));
            case List<?> list -> out.list(list, item -> write(item, out));
            case Number number -> out.number(number.longValue());
            default -> out.string(tree.toString());
        }
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(key.toString(), value));
        return named;
    }
}
