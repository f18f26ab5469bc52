package stillwatch.outlet;

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
            case Map<?, ?> map -> map(map, out);
            case List<?> list -> list(list, out);
            case Number number -> out.number(number.longValue());
            default -> out.string(tree.toString());
        }
    }

    private static void map(Map<?, ?> map, CanonicalOutput out) {
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.raw(separator);
            out.string(entry.getKey().toString());
            out.raw(':');
            write(entry.getValue(), out);
            separator = ',';
        }
        if (separator == '{') {
            out.raw('{');
        }
        out.raw('}');
    }

    private static void list(List<?> list, CanonicalOutput out) {
        char separator = '[';
        for (Object item : list) {
            out.raw(separator);
            write(item, out);
            separator = ',';
        }
        if (separator == '[') {
            out.raw('[');
        }
        out.raw(']');
    }
}
