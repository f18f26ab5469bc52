package stillwatch.casefile.canon;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Works out, once per type, how it is written. */
final class Forms {
    private final Map<Class<?>, Form> known = new ConcurrentHashMap<>();

    Form of(Class<?> type) {
        Form form = known.get(type);
        if (form == null) {
            form = workOut(type);
            known.put(type, form);
        }
        return form;
    }

    Form of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Form.Many(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        throw new IllegalArgumentException("not a type canonical JSON has: " + type);
    }

    private Form workOut(Class<?> type) {
        if (type == String.class) {
            return new Form.Text();
        }
        if (type == boolean.class) {
            return new Form.Flag();
        }
        if (type == long.class || type == Long.class || type == int.class || type == Integer.class) {
            return new Form.Whole(type == int.class || type == Integer.class);
        }
        return type.isEnum() ? new Form.Word(type) : structured(type);
    }

    private Form structured(Class<?> type) {
        if (type.isRecord()) {
            return RecordForm.of(type, "", this);
        }
        if (type.isSealed()) {
            return FamilyForm.of(type, this);
        }
        throw new IllegalArgumentException("not a type canonical JSON has: " + type);
    }
}
