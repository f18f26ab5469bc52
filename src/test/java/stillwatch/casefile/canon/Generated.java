package stillwatch.casefile.canon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes records, texts and trees up, the same for the same random; texts are as hostile as the canonical form allows. */
public final class Generated {
    private static final List<String> PIECES = List.of(
            "a",
            "Zoë",
            "\"",
            "\\",
            "/",
            "\b\t\n\f\r",
            "\u0000\u001f\u007f\u0080",
            "账户",
            "١٢",
            "\ud83d\ude00",
            "\ud800",
            "\udfff",
            "\ude00\ud83d",
            "\u2028\u2029\ufeff",
            "\u202e\u200b",
            "=1+1",
            "@type",
            "content-destroyed",
            "},\"hash\":\"",
            "\uffff");
    private final RandomGenerator random;

    public Generated(RandomGenerator random) {
        this.random = random;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    public long number() {
        long most = random.nextInt(4) == 0 ? CanonicalJson.LARGEST : 1000;
        return random.nextLong(-most, most + 1);
    }

    /** A tree of everything canonical JSON has. */
    public Object tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 4 : 2)) {
            case 0 -> text();
            case 1 -> number();
            case 2 -> many(() -> tree(depth - 1));
            default -> {
                TreeMap<String, Object> map = new TreeMap<>();
                for (Object value : many(() -> tree(depth - 1))) {
                    map.put(asciiKey(), value);
                }
                yield map;
            }
        };
    }

    private String asciiKey() {
        return random.ints(random.nextInt(4), 0, 128)
                .collect(StringBuilder::new, (key, c) -> key.append((char) c), StringBuilder::append)
                .toString();
    }

    private List<Object> many(Supplier<Object> one) {
        List<Object> many = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            many.add(one.get());
        }
        return many;
    }

    /** One of the records of a sealed family, or a record, with everything in it made up. */
    public <R> R record(Class<R> type) {
        return type.cast(value(type));
    }

    /** All records of a sealed family. */
    public static List<Class<?>> members(Class<?> family) {
        List<Class<?>> members = new ArrayList<>();
        for (Class<?> part : family.getPermittedSubclasses()) {
            members.addAll(part.isRecord() ? List.of(part) : members(part));
        }
        return members;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return List.copyOf(many(() -> value(list.getActualTypeArguments()[0])));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text();
        }
        if (plain == boolean.class) {
            return random.nextBoolean();
        }
        if (plain == int.class || plain == Integer.class) {
            return random.nextInt();
        }
        if (plain == long.class || plain == Long.class) {
            return number();
        }
        return structured(plain);
    }

    private Object structured(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type.isSealed()) {
            List<Class<?>> members = members(type);
            return made(members.get(random.nextInt(members.size())));
        }
        return made(type);
    }

    /** Tries again where a record refuses what it was given, as a moment does that ends before it begins. */
    private Object made(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object refused = null;
        for (int attempt = 0; attempt < 50; attempt++) {
            @Nullable Object[] values = new @Nullable Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean absent =
                        components[i].getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
                values[i] = absent ? null : value(components[i].getGenericType());
                types[i] = components[i].getType();
            }
            try {
                var maker = type.getDeclaredConstructor(types);
                maker.setAccessible(true);
                return maker.newInstance(values);
            } catch (InvocationTargetException e) {
                refused = e.getCause();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException(type + " cannot be made up: " + refused);
    }
}
