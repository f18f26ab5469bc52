package stillwatch.samples.writing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** JSON as a person would like to read it: two spaces, keys in the order given. */
public final class JsonText {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    public static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, "");
        return json.text.append('\n').toString();
    }

    /** Keys and values in turn; a key whose value is null is left out. */
    public static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i + 1] != null) {
                object.put((String) keysAndValues[i], keysAndValues[i + 1]);
            }
        }
        return object;
    }

    private void value(Object value, String indent) {
        switch (value) {
            case Map<?, ?> map -> object(map, indent);
            case List<?> list -> list(list, indent);
            case String string -> string(string);
            case Long _, Integer _, Boolean _ -> text.append(value);
            default -> throw new IllegalArgumentException(value.getClass() + " has no place in JSON");
        }
    }

    private void object(Map<?, ?> map, String indent) {
        items(map.entrySet(), "{", "}", indent, entry -> {
            Map.Entry<?, ?> pair = (Map.Entry<?, ?>) entry;
            string((String) pair.getKey());
            text.append(": ");
            value(pair.getValue(), indent + "  ");
        });
    }

    private void list(List<?> list, String indent) {
        boolean texts = list.stream().allMatch(it -> it instanceof String || it instanceof Number);
        if (texts && list.size() < 4) {
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : ", ");
                value(list.get(i), indent);
            }
            text.append(']');
        } else {
            items(list, "[", "]", indent, item -> value(item, indent + "  "));
        }
    }

    private interface ItemWriter {
        void write(Object item);
    }

    private void items(Collection<?> items, String open, String close, String indent, ItemWriter writer) {
        text.append(open);
        boolean first = true;
        for (Object item : items) {
            text.append(first ? "\n" : ",\n").append(indent).append("  ");
            writer.write(item);
            first = false;
        }
        text.append(first ? "" : "\n" + indent).append(close);
    }

    private void string(String string) {
        text.append('"');
        string.codePoints().forEach(this::character);
        text.append('"');
    }

    private void character(int point) {
        switch (point) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            default -> {
                boolean hidden = point < 0x20 || Character.getType(point) == Character.FORMAT;
                if (hidden && point < 0x10000) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", point));
                } else {
                    text.appendCodePoint(point);
                }
            }
        }
    }
}
