package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;
import tools.jackson.databind.JsonNode;

/** One object of a mapping file; what it holds has to be what was expected, by name. */
final class JsonFields {
    private final JsonNode node;
    private final String where;

    JsonFields(JsonNode node, String where, Set<String> known) throws Refusal {
        this.node = node;
        this.where = where;
        if (!node.isObject()) {
            throw new Refusal("In the mapping file, " + where + " has to be an object in { }.");
        }
        TreeSet<String> unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new Refusal("In the mapping file, " + where + " has keys nobody knows: " + String.join(", ", unknown)
                    + ". It may have " + String.join(", ", new TreeSet<>(known)) + ".");
        }
    }

    @Nullable
    String text(String key) throws Refusal {
        JsonNode value = value(key);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(key, "a text in double quotes");
        }
        return value.stringValue();
    }

    String needText(String key) throws Refusal {
        String text = text(key);
        if (text == null) {
            throw new Refusal("In the mapping file, " + where + " lacks \"" + key + "\".");
        }
        return text;
    }

    int number(String key, int otherwise) throws Refusal {
        JsonNode value = value(key);
        if (value == null) {
            return otherwise;
        }
        if (!value.isInt() || value.intValue() < 0) {
            throw wrong(key, "a whole number, 0 or more");
        }
        return value.intValue();
    }

    List<JsonNode> list(String key) throws Refusal {
        JsonNode value = value(key);
        if (value == null || !value.isArray()) {
            throw wrong(key, "a list in [ ]");
        }
        List<JsonNode> items = new ArrayList<>();
        value.forEach(items::add);
        return items;
    }

    @Nullable
    JsonNode object(String key) {
        return value(key);
    }

    <E extends Enum<E>> E word(Class<E> words, String key) throws Refusal {
        E word = wordOrNull(words, key);
        if (word == null) {
            throw wrong(key, "one of " + Arrays.toString(words.getEnumConstants()));
        }
        return word;
    }

    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> words, String key) throws Refusal {
        String text = text(key);
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        if (text != null) {
            throw wrong(key, "one of " + Arrays.toString(words.getEnumConstants()));
        }
        return null;
    }

    private @Nullable JsonNode value(String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value;
    }

    private Refusal wrong(String key, String expected) {
        return new Refusal("In the mapping file, \"" + key + "\" of " + where + " has to be " + expected + ".");
    }
}
