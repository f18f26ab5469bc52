package stillwatch.casefile.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.Fact;

/**
 * Facts as plain trees and back, each the inverse of the other. A fact is a map that says under "type" what it is; what is
 * absent or null is nothing said; a row that says several things is {"type": "row", "facts": […]}.
 */
public final class FactShape {
    private static final String ROW = "row";
    private static final Map<String, RecordShape> BY_NAME = byName();

    private FactShape() {}

    private static Map<String, RecordShape> byName() {
        Map<String, RecordShape> shapes = new TreeMap<>();
        for (Class<?> member : Fact.class.getPermittedSubclasses()) {
            shapes.put(name(member), RecordShape.of(member, name(member)));
        }
        return Map.copyOf(shapes);
    }

    private static String name(Class<?> fact) {
        return fact.getSimpleName().replaceFirst("Fact$", "").toLowerCase(Locale.ROOT);
    }

    /** The words that can stand under "type", in order. */
    public static List<String> types() {
        List<String> types = new ArrayList<>(BY_NAME.keySet());
        types.add(ROW);
        types.sort(null);
        return types;
    }

    /** The fields a fact of this type can have, in the order they are written; empty for a type there is none of. */
    public static List<String> fields(String type) {
        RecordShape shape = BY_NAME.get(type);
        return shape == null
                ? List.of()
                : shape.parts().stream().map(RecordShape.Part::key).toList();
    }

    public static Map<String, Object> tree(Fact fact) {
        RecordShape shape = BY_NAME.get(name(fact.getClass()));
        if (shape == null) {
            throw new IllegalArgumentException("no such fact: " + fact.getClass());
        }
        return shape.tree(fact);
    }

    /** A moment in full. */
    public static Object tree(Moment moment) {
        return new MomentShape().tree(moment);
    }

    /** What one row says: the fact itself where there is just one. */
    public static Map<String, Object> tree(List<Fact> row) {
        if (row.size() == 1) {
            return tree(row.getFirst());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(RecordShape.KEY, ROW);
        tree.put("facts", row.stream().map(FactShape::tree).toList());
        return tree;
    }

    public static Fact fact(Object tree, MomentText times) throws BadShape {
        RecordShape shape = BY_NAME.get(type(tree));
        if (shape == null) {
            throw unknown(type(tree));
        }
        return (Fact) shape.value(tree, times);
    }

    /** A row's facts, from a fact standing alone or from several in a "row". */
    public static List<Fact> facts(Object tree, MomentText times) throws BadShape {
        if (!ROW.equals(type(tree))) {
            return List.of(fact(tree, times));
        }
        List<Fact> facts = new ArrayList<>();
        for (Object one : listed((Map<?, ?>) tree)) {
            facts.add(each(one, facts.size(), times));
        }
        return List.copyOf(facts);
    }

    private static List<?> listed(Map<?, ?> row) throws BadShape {
        for (Object key : row.keySet()) {
            if (!key.equals(RecordShape.KEY) && !key.equals("facts")) {
                throw new BadShape("unknown field " + BadShape.quoted(key.toString()) + "; \"row\" has facts");
            }
        }
        if (!(row.get("facts") instanceof List<?> trees)) {
            throw new BadShape("a list of facts is missing").under("facts");
        }
        return trees;
    }

    private static Fact each(@Nullable Object tree, int index, MomentText times) throws BadShape {
        try {
            if (tree == null) {
                throw new BadShape("nothing (null) stands here");
            }
            return fact(tree, times);
        } catch (BadShape e) {
            throw e.under("facts[" + index + "]");
        }
    }

    private static String type(Object tree) throws BadShape {
        if (!(tree instanceof Map<?, ?> map)) {
            throw BadShape.expected("an object with a \"type\"", tree);
        }
        @Nullable Object type = map.get(RecordShape.KEY);
        if (type == null) {
            throw new BadShape("the field \"type\" is missing; known types are " + known());
        }
        if (!(type instanceof String word)) {
            throw BadShape.expected("one of " + known(), type).under(RecordShape.KEY);
        }
        return word;
    }

    private static BadShape unknown(String type) {
        return new BadShape("unknown type " + BadShape.quoted(type) + "; known are " + known()).under(RecordShape.KEY);
    }

    private static String known() {
        return String.join(", ", types());
    }
}
