package stillwatch.casefile.canon;

import java.util.List;
import java.util.Map;

/** JSON as people read it, and as {@code --json} prints it: indented, keys in the order they were put. */
public final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private final CanonicalOutput quoted = new CanonicalOutput();

    public static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, "\n");
        return json.text.toString();
    }

    private void value(Object value, String line) {
        switch (value) {
            case Map<?, ?> map when map.isEmpty() -> text.append("{}");
            case List<?> list when list.isEmpty() -> text.append("[]");
            case Map<?, ?> map -> map(map, line);
            case List<?> list -> list(list, line);
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            default -> string(value.toString());
        }
    }

    private void map(Map<?, ?> map, String line) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator).append(line).append("  ");
            string(entry.getKey().toString());
            text.append(": ");
            if (entry.getValue() == null) {
                text.append("null");
            } else {
                value(entry.getValue(), line + "  ");
            }
            separator = ",";
        }
        text.append(line).append('}');
    }

    private void list(List<?> list, String line) {
        String separator = "[";
        for (Object item : list) {
            text.append(separator).append(line).append("  ");
            value(item, line + "  ");
            separator = ",";
        }
        text.append(line).append(']');
    }

    private void string(String value) {
        quoted.clear();
        quoted.string(value);
        text.append(quoted);
    }
}
