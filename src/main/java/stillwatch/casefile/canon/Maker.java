package stillwatch.casefile.canon;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls the constructor of a record. Where records are only written, the JVM is spared what making them takes. */
final class Maker {
    private final Class<?> type;
    private @Nullable MethodHandle ready;

    Maker(Class<?> type) {
        this.type = type;
    }

    Object make(@Nullable Object[] held) throws Throwable {
        MethodHandle handle = ready;
        if (handle == null) {
            handle = constructor();
            ready = handle; // two threads may both come here: what they put down is alike
        }
        return (Object) handle.invokeExact(held);
    }

    private Class<?>[] types() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
    }

    private MethodHandle constructor() {
        Class<?>[] types = types();
        MethodType spread = MethodType.methodType(Object.class, Object[].class);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            MethodHandle plain = MethodHandles.lookup().unreflectConstructor(constructor);
            return plain.asSpreader(Object[].class, types.length).asType(spread);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
