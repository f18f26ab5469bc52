package stillwatch.intake.format.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.delimited.Encoding;

/** Files that are no text tables, by how they begin. */
final class NoText {
    private static final List<String> BEGINNINGS = List.of(
            "PK\u0003\u0004",
            "%PDF-",
            "\u00D0\u00CF\u0011\u00E0",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "\u001F\u008B",
            "PAR1");

    private static final Pattern JSON_LIST = Pattern.compile("\\[\\s*\\{");

    private NoText() {}

    static @Nullable String why(byte[] head, Encoding encoding) {
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        if (BEGINNINGS.stream().anyMatch(start::startsWith)) {
            return "it is no text";
        }
        String text = new String(
                        head, encoding.mark(), Math.min(head.length - encoding.mark(), 512), encoding.charset())
                .strip();
        if (text.startsWith("{")
                || JSON_LIST.matcher(text).lookingAt()
                || text.startsWith("<?xml")
                || text.startsWith("<html")) {
            return "it begins like JSON or XML";
        }
        return null;
    }
}
