package stillwatch.casefile.canon;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record as a JSON object, its keys in canonical order; {@code name} is its word under "@type", empty outside a family. */
record RecordForm(Class<?> type, String name, List<Part> parts, Maker maker) implements Form {

    /** One key of the object; the discriminator is a part without a reader of its own. */
    record Part(
            String key,
            byte[] quotedKey,
            int index,
            @Nullable MethodHandle getter,
            Form form,
            boolean nullable) {}

    static RecordForm of(Class<?> type, String name, Forms forms) {
        List<Part> parts = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            parts.add(part(components[i], i, forms));
        }
        if (!name.isEmpty()) {
            parts.add(new Part(FamilyForm.KEY, quoted(FamilyForm.KEY), -1, null, new Form.Text(), false));
        }
        parts.sort(Comparator.comparing(Part::key));
        return new RecordForm(type, name, List.copyOf(parts), new Maker(type));
    }

    private static Part part(RecordComponent component, int index, Forms forms) {
        try {
            component.getAccessor().setAccessible(true);
            MethodHandle getter = MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Form form = forms.of(component.getGenericType());
            return new Part(component.getName(), quoted(component.getName()), index, getter, form, nullable);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] quoted(String key) {
        return ('"' + key + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void write(Object value, CanonicalOutput out) {
        out.raw('{');
        boolean more = false;
        for (Part part : parts) {
            more |= writePart(part, value, more, out);
        }
        out.raw('}');
    }

    /** Answers whether there was something to write. */
    private boolean writePart(Part part, Object value, boolean more, CanonicalOutput out) {
        Object held = part.getter() == null ? name : get(part.getter(), value);
        if (held == null || part.form().leftOut(held)) {
            return false;
        }
        if (more) {
            out.raw(',');
        }
        out.raw(part.quotedKey());
        part.form().write(held, out);
        return true;
    }

    private static @Nullable Object get(MethodHandle getter, Object value) {
        try {
            return (Object) getter.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(CanonicalInput in) {
        @Nullable Object[] held = new @Nullable Object[parts.size() - (name.isEmpty() ? 0 : 1)];
        in.expect('{');
        int next = 0;
        while (!in.take('}')) {
            if (next > 0) {
                in.expect(',');
            }
            next = readPart(in, in.string(), next, held) + 1;
        }
        fillAbsent(held, in);
        return make(held, in);
    }

    private int readPart(CanonicalInput in, String key, int from, @Nullable Object[] held) {
        int i = from;
        while (i < parts.size() && !parts.get(i).key().equals(key)) {
            i++;
        }
        if (i == parts.size()) {
            throw new UnknownKind(type.getSimpleName() + " component", key);
        }
        in.expect(':');
        Object value = parts.get(i).form().read(in);
        if (parts.get(i).index() >= 0) {
            held[parts.get(i).index()] = value;
        }
        return i;
    }

    private void fillAbsent(@Nullable Object[] held, CanonicalInput in) {
        for (Part part : parts) {
            if (part.index() >= 0 && held[part.index()] == null) {
                held[part.index()] = part.form().whenAbsent();
                if (held[part.index()] == null && !part.nullable()) {
                    throw in.refused(type.getSimpleName() + " without " + part.key());
                }
            }
        }
    }

    private Object make(@Nullable Object[] held, CanonicalInput in) {
        try {
            return maker.make(held);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw in.refused(type.getSimpleName() + ": " + e.getMessage());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
