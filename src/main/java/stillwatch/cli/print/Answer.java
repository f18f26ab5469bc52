package stillwatch.cli.print;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the object that {@code --json} prints; what is unknown is left out. */
public final class Answer {
    private final Map<String, Object> object = new LinkedHashMap<>();

    public Answer put(String key, @Nullable Object value) {
        if (value != null) {
            object.put(key, value);
        }
        return this;
    }

    public Map<String, Object> object() {
        return object;
    }
}
