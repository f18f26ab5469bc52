package stillwatch.casefile.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.fact.Fact;

/** Facts of every type with anything in them that their types allow. */
public final class RandomFacts {
    private static final String[] PIECES = {
        "a", "Ä", "账户", "\u202e", "\"", "\\", "\n", "\0", "\ud83d\ude00", "\ud800", "\udfff", "=1+1", "7", " ", ""
    };
    private final Random random;

    public RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    public List<Fact> row() {
        List<Fact> row = new ArrayList<>();
        int n = random.nextInt(8) == 0 ? random.nextInt(5) : 1;
        for (int i = 0; i < n; i++) {
            row.add(fact());
        }
        return row;
    }

    public Fact fact() {
        Class<?>[] members = Fact.class.getPermittedSubclasses();
        return (Fact) record(members[random.nextInt(members.length)]);
    }

    private Object record(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Object[] held = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < held.length; i++) {
                types[i] = components[i].getType();
                boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                held[i] = nullable && random.nextBoolean() ? null : value(components[i].getGenericType());
            }
            return type.getDeclaredConstructor(types).newInstance(held);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Type type) {
        if (type == String.class) {
            return text();
        }
        if (type == long.class || type == Long.class) {
            return number();
        }
        if (type == Moment.class) {
            return moment();
        }
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(list.getActualTypeArguments()[0]));
            }
            return List.copyOf(items);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? any(plain.getEnumConstants()) : record(plain);
    }

    private Object any(Object[] constants) {
        return constants[random.nextInt(constants.length)];
    }

    private long number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> (1L << 53) + random.nextInt(5) - 2;
            default -> random.nextInt(100);
        };
    }

    private Moment moment() {
        long from = switch (random.nextInt(3)) {
            case 0 -> random.nextLong(-62_167_219_200_000_000L - 50_400_000_000L, 253_402_300_800_000_000L);
            case 1 -> random.nextLong(-5, 5);
            default -> random.nextLong(0, 2_000_000_000_000_000L);
        };
        long to = from + random.nextLong(1L << random.nextInt(1, 50));
        Precision precision = (Precision) any(Precision.values());
        return new Moment(from, to, precision, text(), (Certainty) any(Certainty.values()), text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
