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
        out.raw('{');
        boolean first = true;
        for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
            separate(first, out);
            out.string(entry.getKey());
            out.raw(':');
            write(entry.getValue(), out);
            first = false;
        }
        out.raw('}');
    }

    private static void array(JsonNode value, CanonicalOutput out) {
        out.raw('[');
        boolean first = true;
        for (JsonNode item : value.values()) {
            separate(first, out);
            write(item, out);
            first = false;
        }
        out.raw(']');
    }

    private static void separate(boolean first, CanonicalOutput out) {
        if (!first) {
            out.raw(',');
        }
    }
}
