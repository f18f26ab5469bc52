package stillwatch.cli.print;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Moment;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.shape.FactShape;

/** A value in both forms: for the eye, with what is invisible spelled out, and for programs, unchanged. */
final class Shown {
    private Shown() {}

    static String text(@Nullable Object value, int longest) {
        return switch (value) {
            case null -> "";
            case Moment moment -> ShownMoment.of(moment);
            case Instant instant -> ShownMoment.of(instant);
            case Long number -> String.format(Locale.ROOT, "%,d", number);
            case Boolean truth -> truth ? "yes" : "no";
            case AccountKey key ->
                ShownText.of(key.platform(), longest) + " / " + ShownText.of(key.externalId(), longest);
            case Detail detail -> ShownText.of(detail.name(), longest) + ": " + ShownText.of(detail.value(), longest);
            case List<?> list -> list.stream().map(item -> text(item, longest)).collect(Collectors.joining("; "));
            default -> ShownText.of(value.toString(), longest);
        };
    }

    static Object json(Object value) {
        return switch (value) {
            case Moment moment -> FactShape.tree(moment);
            case AccountKey key ->
                new Answer()
                        .put("platform", key.platform())
                        .put("externalId", key.externalId())
                        .object();
            case Detail detail ->
                new Answer()
                        .put("name", detail.name())
                        .put("value", detail.value())
                        .object();
            case Id id -> id.toString();
            case Instant instant -> instant.toString();
            case List<?> list -> list.stream().map(Shown::json).toList();
            default -> value;
        };
    }

    /** A key of the JSON as a column or label: "undoneBy" is "undone by". */
    static String label(String key) {
        return key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
