package stillwatch.intake.objects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.intake.time.BadTime;
import stillwatch.intake.time.WhenReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one object. Whoever asks for a field takes it; {@link #rest()} is what nobody took, so that nothing gets
 * lost. A field that is null counts as not there.
 */
public final class Fields {
    private final ObjectNode node;
    private final Set<String> taken = new HashSet<>();

    public Fields(ObjectNode node) {
        this.node = node;
    }

    public boolean has(String field) {
        return look(field) != null;
    }

    public boolean isText(String field) {
        JsonNode value = look(field);
        return value != null && value.isString();
    }

    /** The names nobody took yet, in the order of the file. */
    public List<String> left() {
        return node.properties().stream()
                .filter(it -> !it.getValue().isNull() && !taken.contains(it.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Reads without taking: what it says matters here and stays a detail as well. */
    public Fields glance() {
        return new Fields(node);
    }

    /** Marks fields as said elsewhere. */
    public void drop(String... fields) {
        taken.addAll(List.of(fields));
    }

    public @Nullable String text(String field) throws BadField {
        JsonNode value = take(field);
        if (value != null && !value.isString()) {
            throw wrong(field, value, "text");
        }
        return value == null ? null : value.stringValue();
    }

    /** A text that has to be there and say something. */
    public String needed(String field) throws BadField {
        String text = text(field);
        if (text == null || text.isBlank()) {
            throw new BadField(field, "\"" + field + "\" is missing" + (text == null ? "" : ": it is empty"));
        }
        return text;
    }

    /** Text, or a number or yes/no written out: some tools write either. */
    public @Nullable String loose(String field) throws BadField {
        JsonNode value = take(field);
        if (value != null && value.isContainer()) {
            throw wrong(field, value, "text");
        }
        return value == null ? null : value.asString();
    }

    public @Nullable Long whole(String field) throws BadField {
        JsonNode value = take(field);
        if (value != null && !value.canConvertToExactIntegral()) {
            throw wrong(field, value, "a whole number");
        }
        if (value != null && !value.canConvertToLong()) {
            throw new BadField(field, "\"" + field + "\" is a number too large to be right");
        }
        return value == null ? null : value.longValue();
    }

    public boolean yes(String field) throws BadField {
        JsonNode value = take(field);
        if (value != null && !value.isBoolean()) {
            throw wrong(field, value, "true or false");
        }
        return value != null && value.booleanValue();
    }

    public List<String> texts(String field) throws BadField {
        List<String> all = new ArrayList<>();
        for (JsonNode item : array(field)) {
            if (!item.isString()) {
                throw new BadField(field, "\"" + field + "\" holds " + kindOf(item) + " where text was expected");
            }
            all.add(item.stringValue());
        }
        return all;
    }

    public @Nullable Moment when(String field, WhenReader times) throws BadField {
        String text = text(field);
        try {
            return text == null ? null : times.read(text);
        } catch (BadTime e) {
            throw new BadField(field, String.valueOf(e.getMessage()));
        }
    }

    /** The stretch two fields state; one alone stands for itself. */
    public @Nullable Moment span(String start, String end, WhenReader times) throws BadField {
        Moment from = when(start, times);
        Moment to = when(end, times);
        if (from == null || to == null) {
            return from == null ? to : from;
        }
        return times.span(from, to);
    }

    public @Nullable Fields object(String field) throws BadField {
        JsonNode value = take(field);
        if (value != null && !value.isObject()) {
            throw wrong(field, value, "an object in { }");
        }
        return value == null ? null : new Fields(value.asObject());
    }

    public List<Fields> objects(String field) throws BadField {
        List<Fields> all = new ArrayList<>();
        for (JsonNode item : array(field)) {
            if (!item.isObject()) {
                throw new BadField(
                        field, "\"" + field + "\" holds " + kindOf(item) + " where an object in { } was expected");
            }
            all.add(new Fields(item.asObject()));
        }
        return all;
    }

    /** What nobody took, in the order of the file. */
    public List<Detail> rest() {
        List<Detail> rest = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!taken.contains(entry.getKey()) && !entry.getValue().isNull()) {
                rest.add(new Detail(entry.getKey(), Words.of(entry.getValue())));
            }
        }
        return rest;
    }

    /** The same object as JSON, written anew. */
    public String json() {
        return node.toString();
    }

    private Iterable<JsonNode> array(String field) throws BadField {
        JsonNode value = take(field);
        if (value != null && !value.isArray()) {
            throw wrong(field, value, "a list in [ ]");
        }
        return value == null ? List.of() : value.values();
    }

    private @Nullable JsonNode take(String field) {
        taken.add(field);
        return look(field);
    }

    private @Nullable JsonNode look(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private static BadField wrong(String field, JsonNode value, String expected) {
        return new BadField(field, "\"" + field + "\" is " + kindOf(value) + " where " + expected + " was expected");
    }

    static String kindOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "nothing";
        };
    }
}
