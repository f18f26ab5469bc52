package stillwatch.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a line has exactly the fields of an entry, each in its form. */
final class Shape {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Map<String, Pattern> TEXTS = Map.of(
            "at",
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}\\.[0-9]{6}Z"),
            "body",
            HASH,
            "case",
            Pattern.compile("[0-9a-f]{32}"),
            "hash",
            HASH,
            "prev",
            HASH,
            "tool",
            Pattern.compile("(?s).*"));
    private static final Set<String> OTHERS = Set.of("content", "seq");

    private Shape() {}

    /** What is wrong, or null. */
    static @Nullable String wrong(Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return "it is no object";
        }
        for (Object key : map.keySet()) {
            if (!TEXTS.containsKey(key) && !OTHERS.contains(key)) {
                return "the field " + key + " does not belong there";
            }
        }
        for (Map.Entry<String, Pattern> text : TEXTS.entrySet()) {
            if (!(map.get(text.getKey()) instanceof String value)
                    || !text.getValue().matcher(value).matches()) {
                return "the field " + text.getKey() + " is missing or not in its form";
            }
        }
        return wrongOthers(map);
    }

    private static @Nullable String wrongOthers(Map<?, ?> map) {
        if (!(map.get("seq") instanceof Long seq) || seq < 1) {
            return "the field seq is missing or not in its form";
        }
        if (map.containsKey("content") && !(map.get("content") instanceof Map<?, ?>)) {
            return "the field content is not in its form";
        }
        return isDay((String) map.get("at")) ? null : "the field at names a day that does not exist";
    }

    private static boolean isDay(@Nullable String at) {
        try {
            return at != null && LocalDate.parse(at.substring(0, 10)).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
