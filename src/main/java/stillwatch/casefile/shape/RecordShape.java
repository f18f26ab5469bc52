package stillwatch.casefile.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One record as a map by its component names; {@code name} is its word under "type", empty for a part of a fact. */
record RecordShape(Class<?> type, String name, List<Part> parts, Constructor<?> maker) implements Shape {
    static final String KEY = "type";

    record Part(String key, Method getter, Shape shape, boolean nullable) {}

    static RecordShape of(Class<?> type, String name) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Shape shape = Shapes.of(component.getGenericType());
            parts.add(new Part(component.getName(), component.getAccessor(), shape, nullable));
        }
        return new RecordShape(type, name, List.copyOf(parts), maker(type));
    }

    private static Constructor<?> maker(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, Object> tree(Object value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (!name.isEmpty()) {
            tree.put(KEY, name);
        }
        for (Part part : parts) {
            Object held = get(part, value);
            if (held != null && !held.equals(part.shape().whenAbsent())) {
                tree.put(part.key(), part.shape().tree(held));
            }
        }
        return tree;
    }

    private static @Nullable Object get(Part part, Object value) {
        try {
            return part.getter().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object value(Object tree, MomentText times) throws BadShape {
        if (!(tree instanceof Map<?, ?> map)) {
            throw BadShape.expected("an object with " + fields(), tree);
        }
        refuseUnknown(map);
        @Nullable Object[] held = new @Nullable Object[parts.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = read(parts.get(i), map.get(parts.get(i).key()), times);
        }
        return make(held);
    }

    private void refuseUnknown(Map<?, ?> map) throws BadShape {
        for (Object key : map.keySet()) {
            boolean known = parts.stream().anyMatch(part -> part.key().equals(key));
            if (!known && (name.isEmpty() || !KEY.equals(key))) {
                String whose = name.isEmpty() ? "it" : '"' + name + '"';
                throw new BadShape(
                        "unknown field " + BadShape.quoted(key.toString()) + "; " + whose + " has " + fields());
            }
        }
    }

    private String fields() {
        return parts.stream().map(Part::key).collect(Collectors.joining(", "));
    }

    private static @Nullable Object read(Part part, @Nullable Object tree, MomentText times) throws BadShape {
        try {
            Object value =
                    tree == null ? part.shape().whenAbsent() : part.shape().value(tree, times);
            if (value == null && !part.nullable()) {
                throw new BadShape("this field is missing");
            }
            return value;
        } catch (BadShape e) {
            throw e.under(part.key());
        }
    }

    private Object make(@Nullable Object[] held) throws BadShape {
        try {
            return maker.newInstance(held);
        } catch (InvocationTargetException e) {
            Throwable why = e.getCause();
            throw new BadShape(why == null ? "it cannot be" : String.valueOf(why.getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
