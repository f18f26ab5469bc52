package stillwatch.samples.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Mapping;

/** A mapping as the JSON file people keep beside a table: keys in the order of the alphabet, nothing that is null. */
public final class MappingText {
    private MappingText() {}

    public static String of(Mapping mapping) {
        return JsonText.of(JsonText.object(
                "columns",
                mapping.columns().stream().map(MappingText::column).toList(),
                "dateOrder",
                mapping.dateOrder() == null ? null : mapping.dateOrder().name(),
                "dialect",
                dialect(mapping.dialect()),
                "platform",
                mapping.platform(),
                "sheet",
                mapping.sheet(),
                "source",
                mapping.source(),
                "subject",
                mapping.subject().name().toUpperCase(Locale.ROOT),
                "zone",
                mapping.zone()));
    }

    /** Header and target in turn. */
    public static List<Mapping.Column> columns(String... headersAndTargets) {
        List<Mapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < headersAndTargets.length; i += 2) {
            columns.add(new Mapping.Column(headersAndTargets[i], headersAndTargets[i + 1]));
        }
        return columns;
    }

    private static Map<String, Object> column(Mapping.Column column) {
        return JsonText.object("header", column.header(), "target", column.target());
    }

    private static @Nullable Map<String, Object> dialect(Mapping.@Nullable Dialect dialect) {
        return dialect == null
                ? null
                : JsonText.object(
                        "delimiter",
                        dialect.delimiter(),
                        "encoding",
                        dialect.encoding(),
                        "headerLine",
                        dialect.headerLine(),
                        "quote",
                        dialect.quote());
    }
}
