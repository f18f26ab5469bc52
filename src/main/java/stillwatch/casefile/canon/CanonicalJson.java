package stillwatch.casefile.canon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Canonical JSON of plain trees: maps with ASCII keys, lists, text and whole numbers below 2^53. Nothing else exists in it. */
public final class CanonicalJson {
    public static final long LARGEST = (1L << 53) - 1;

    private CanonicalJson() {}

    public static byte[] bytes(Object tree) {
        CanonicalOutput out = new CanonicalOutput();
        write(tree, out);
        return out.toBytes();
    }

    public static String text(Object tree) {
        CanonicalOutput out = new CanonicalOutput();
        write(tree, out);
        return out.toString();
    }

    /** Reads exactly one value; anything behind it, a doubled key or bad UTF-8 is refused. */
    public static Object read(byte[] json) {
        CanonicalInput in = new CanonicalInput(json, 0, json.length);
        Object value = in.value();
        in.end();
        return value;
    }

    public static void write(Object tree, CanonicalOutput out) {
        switch (tree) {
            case Map<?, ?> map -> writeMap(map, out);
            case List<?> list -> out.list(list, item -> write(item, out));
            case String text -> out.string(text);
            case Long number -> out.number(number);
            case Integer number -> out.number(number);
            default -> throw new IllegalArgumentException("not canonical: " + tree.getClass());
        }
    }

    private static void writeMap(Map<?, ?> map, CanonicalOutput out) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(ascii((String) key), value));
        out.object(sorted.entrySet(), value -> write(value, out));
    }

    private static String ascii(String key) {
        if (key.chars().anyMatch(c -> c >= 0x80)) {
            throw new IllegalArgumentException("keys are ASCII, this one is not: " + key);
        }
        return key;
    }
}
