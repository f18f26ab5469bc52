package stillwatch.intake.format.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.SortedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One object as the cells of a row, each under its name; what is nested is called by the names on the way to it.
 *
 * @param lists the names of cells that hold several values
 */
record FlatObject(Map<String, String> cells, List<String> lists) {
    /** More names than that are data, and no table is as wide. */
    static final int WIDEST = 2000;

    private static final String BETWEEN = "; ";

    static FlatObject of(ObjectNode object) throws BadField {
        FlatObject flat = new FlatObject(new LinkedHashMap<>(), new ArrayList<>());
        flat.takeAll("", object);
        return flat;
    }

    /** The depth is capped by the parser. */
    private void takeAll(String path, JsonNode object) throws BadField {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String key = entry.getKey().isEmpty() ? "(no name)" : entry.getKey();
            take(path.isEmpty() ? key : path + "." + key, entry.getValue());
        }
    }

    private void take(String name, JsonNode value) throws BadField {
        if (value.isObject()) {
            takeAll(name, value);
        } else {
            put(name, value.isArray() ? list(name, value) : plain(value));
        }
    }

    private void put(String name, String text) throws BadField {
        if (cells.put(name, text) != null) {
            throw new BadField(
                    name, "two values of the object come under this name, so it is not clear which one counts");
        }
        if (cells.size() > WIDEST) {
            throw new BadField(null, "the object holds more than " + WIDEST + " values, too many for a row of a table");
        }
    }

    /** One text, or JSON where the items could not be told apart in it. An empty list says nothing. */
    private String list(String name, JsonNode list) {
        if (list.size() > 1) {
            lists.add(name);
        }
        return list.valueStream().allMatch(FlatObject::fits)
                ? list.valueStream().map(FlatObject::plain).collect(Collectors.joining(BETWEEN))
                : SortedText.of(list);
    }

    private static boolean fits(JsonNode item) {
        return !item.isContainer() && !item.isNull() && !item.asString().contains(";");
    }

    private static String plain(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }
}
