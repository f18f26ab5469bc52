package stillwatch.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.journal.Fault.Kind;

/** Looks at one line by itself: text, canonical form, fields. */
sealed interface LineCheck {

    /** {@code content} is the tree of what the entry says, empty where that is absent. */
    record Good(Line line, Map<?, ?> content) implements LineCheck {}

    record Bad(Kind kind, String why) implements LineCheck {}

    static LineCheck of(byte[] raw) {
        if (raw.length > Line.LONGEST) {
            return new Bad(Kind.NOT_CANONICAL, "the line is longer than any entry");
        }
        if (!isUtf8(raw)) {
            return new Bad(Kind.INVALID_UTF8, "the line is not valid UTF-8");
        }
        try {
            Object tree = CanonicalJson.read(raw);
            if (!Arrays.equals(CanonicalJson.bytes(tree), raw)) {
                return new Bad(Kind.NOT_CANONICAL, "the line is not in canonical form");
            }
            String wrong = Shape.wrong(tree);
            return wrong == null ? good(raw, (Map<?, ?>) tree) : new Bad(Kind.NOT_AN_ENTRY, wrong);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return new Bad(Kind.NOT_CANONICAL, "the line is not canonical JSON: " + e.getMessage());
        }
    }

    private static Good good(byte[] raw, Map<?, ?> tree) {
        return new Good(Line.parse(raw), tree.get("content") instanceof Map<?, ?> content ? content : Map.of());
    }

    private static boolean isUtf8(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(raw))
                            .hasRemaining()
                    || raw.length == 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
