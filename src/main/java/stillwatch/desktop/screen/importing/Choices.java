package stillwatch.desktop.screen.importing;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Choices in words. */
final class Choices {
    private Choices() {}

    /** For choices that are not typed. */
    static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("not typed: " + text);
            }
        };
    }

    static String format(String reader) {
        return switch (reader) {
            case "csv" -> "csv: text table of any kind";
            case "json-table" -> "json-table: flat JSON objects";
            case "xlsx" -> "xlsx: Excel workbook";
            case "timesketch-csv" -> "timesketch-csv: Timesketch timeline";
            case "timesketch-jsonl" -> "timesketch-jsonl: Timesketch timeline";
            case "stix" -> "stix: STIX 2.1 bundle";
            case "misp" -> "misp: MISP event";
            case "json", "jsonl" -> reader + ": Stillwatch’s own";
            default -> reader;
        };
    }
}
