package stillwatch.brief.leak;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Ways to write a value so that it is still the value to whoever wants it. */
enum Written {
    PLAIN(value -> value),
    CAPITALS(value -> value.toUpperCase(Locale.ROOT)),
    TAKEN_APART(value -> Normalizer.normalize(value, Normalizer.Form.NFD)),
    FULL_WIDTH(value -> value.chars()
            .mapToObj(one -> one > 32 && one < 127 ? Character.toString(one + 0xFEE0) : Character.toString(one))
            .collect(Collectors.joining())),
    ENTITIES(value -> each(value, "&#%d;")),
    HEX_ENTITIES(value -> each(value, "&#x%x;")),
    PERCENT(value -> percent(value)),
    ESCAPED(value -> value.chars()
            .mapToObj(one -> String.format(Locale.ROOT, "\\u%04x", one))
            .collect(Collectors.joining())),
    SPACED(value -> value.replaceAll("(.{3})", "$1 ")),
    HYPHENATED(value -> value.replaceAll("(.{4})", "$1\u00ad")),
    BROKEN(value -> value.replaceAll("(.{5})", "$1-\n")),
    TAGGED(value -> value.replaceAll("(.{4})", "$1<wbr>")),
    DEFANGED(value -> value.replace("http", "hxxp").replace(".", "[.]").replace("@", "[at]")),
    BASE64(value -> Base64.getEncoder().encodeToString(bytes(value))),
    BASE64_OF_MORE(value -> Base64.getMimeEncoder().encodeToString(bytes("{\"id\": \"" + value + "\"}"))),
    HEX(value -> HexFormat.of().formatHex(bytes(value))),
    HEX_UTF16(value -> HexFormat.of().withUpperCase().formatHex(value.getBytes(StandardCharsets.UTF_16)));

    private final UnaryOperator<String> how;

    Written(UnaryOperator<String> how) {
        this.how = how;
    }

    String of(String value) {
        return how.apply(value);
    }

    private static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    private static String each(String value, String format) {
        return value.codePoints()
                .mapToObj(one -> String.format(Locale.ROOT, format, one))
                .collect(Collectors.joining());
    }

    private static String percent(String value) {
        StringBuilder text = new StringBuilder();
        for (byte one : bytes(value)) {
            text.append(String.format(Locale.ROOT, "%%%02X", one & 0xff));
        }
        return text.toString();
    }
}
