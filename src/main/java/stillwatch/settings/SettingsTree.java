package stillwatch.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings file as it is, kept whole: what this version does not know is written back as it was. */
final class SettingsTree {
    private final Map<String, @Nullable Object> entries;

    SettingsTree(Map<String, @Nullable Object> entries) {
        this.entries = entries;
    }

    static SettingsTree empty() {
        return new SettingsTree(new LinkedHashMap<>());
    }

    Map<String, @Nullable Object> entries() {
        return entries;
    }

    @Nullable
    Object get(String key) {
        return entries.get(key);
    }

    /** Null takes the entry out. */
    void put(String key, @Nullable Object value) {
        if (value == null) {
            entries.remove(key);
        } else {
            entries.put(key, value);
        }
    }
}
