package stillwatch.intake.objects;

import java.util.Map;
import java.util.TreeMap;
import stillwatch.casefile.canon.CanonicalOutput;
import tools.jackson.databind.JsonNode;

/** A JSON value as one text that does not depend on the order of its keys or on white space; numbers stay as precise as they were. */
public final class SortedText {
    private SortedText() {}

    /** Text as it is, everything else as JSON. */
    public static String of(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        CanonicalOutput out = new CanonicalOutput();
        write(value, out);
        return out.toString();
    }

    private static void write(JsonNode value, CanonicalOutput out) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, out);
            case ARRAY -> array(value, out);
            case STRING -> out.string(value.stringValue());
            default -> value.toString().chars().forEach(c -> out.raw((char) c));
        }
    }

    private static void object(JsonNode value, CanonicalOutput out) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        value.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        char separator = '{';
        for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
            out.raw(separator);
            out.string(entry.getKey());
            out.raw(':');
            write(entry.getValue(), out);
            separator = ',';
        }
        close(separator, '{', '}', out);
    }

    private static void array(JsonNode value, CanonicalOutput out) {
        char separator = '[';
        for (JsonNode item : value.values()) {
            out.raw(separator);
            write(item, out);
            separator = ',';
        }
        close(separator, '[', ']', out);
    }

    /** Where no item opened the bracket, it is opened here. */
    private static void close(char separator, char open, char close, CanonicalOutput out) {
        if (separator == open) {
            out.raw(open);
        }
        out.raw(close);
    }
}
