package stillwatch.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the object that {@code --json} prints; what is unknown is left out. */
final class Answer {
    private final Map<String, Object> object = new LinkedHashMap<>();

    Answer put(String key, @Nullable Object value) {
        if (value != null) {
            object.put(key, value);
        }
        return this;
    }

    Map<String, Object> object() {
        return object;
    }
}
