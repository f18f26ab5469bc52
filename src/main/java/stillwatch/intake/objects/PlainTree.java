package stillwatch.intake.objects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was parsed, as maps, lists, text and whole numbers. Numbers that are none stay BigDecimal, for whoever expects them or not. */
public final class PlainTree {
    private PlainTree() {}

    /** Null for null. The parser has capped the depth already. */
    public static @Nullable Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> node.stringValue();
            case NUMBER -> number(node);
            case BOOLEAN -> node.booleanValue();
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonNode node) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        node.properties().forEach(entry -> map.put(entry.getKey(), of(entry.getValue())));
        return map;
    }

    private static List<@Nullable Object> array(JsonNode node) {
        List<@Nullable Object> list = new ArrayList<>();
        node.values().forEach(item -> list.add(of(item)));
        return list;
    }

    private static Object number(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        return node.decimalValue();
    }
}
