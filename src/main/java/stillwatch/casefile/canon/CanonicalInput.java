package stillwatch.casefile.canon;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pulls canonical JSON apart, byte by byte and strictly: no white space, no floats, no literals. */
public final class CanonicalInput {
    private static final int DEEPEST = 200;
    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;
    private final StringBuilder unescaped = new StringBuilder();

    public CanonicalInput(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    /** The next byte without taking it, or 0 behind the end. */
    public char peek() {
        return at < end ? (char) (bytes[at] & 0xFF) : 0;
    }

    public int position() {
        return at;
    }

    public boolean take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    public void expect(char wanted) {
        if (!take(wanted)) {
            throw refused("expected " + wanted);
        }
    }

    public void end() {
        if (at != end) {
            throw refused("something stands behind the end of the value");
        }
    }

    public Object value() {
        if (++depth > DEEPEST) {
            throw refused("nested too deeply");
        }
        Object value = switch (peek()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            default -> number();
        };
        depth--;
        return value;
    }

    /** The text under the first key of the object that starts here, the position left where it was; null if it is another key. */
    @Nullable
    String firstKeyIs(String wanted) {
        int start = at;
        expect('{');
        String found = peek() == '"' && string().equals(wanted) && take(':') ? string() : null;
        at = start;
        return found;
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new TreeMap<>();
        expect('{');
        if (take('}')) {
            return map;
        }
        do {
            entry(map);
        } while (take(','));
        expect('}');
        return map;
    }

    private void entry(Map<String, Object> map) {
        String key = string();
        expect(':');
        if (map.putIfAbsent(key, value()) != null) {
            throw refused("key \"" + key + "\" stands twice");
        }
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        expect('[');
        if (take(']')) {
            return list;
        }
        do {
            list.add(value());
        } while (take(','));
        expect(']');
        return list;
    }

    public long number() {
        int start = at;
        boolean minus = take('-');
        int digits = at;
        long value = digits();
        boolean padded = at - digits > 1 && bytes[digits] == '0';
        if (at == digits || padded || (minus && value == 0)) {
            at = start;
            throw refused("expected a value");
        }
        return minus ? -value : value;
    }

    private long digits() {
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + bytes[at++] - '0';
            if (value > CanonicalJson.LARGEST) {
                throw refused("number beyond 2^53");
            }
        }
        return value;
    }

    public String string() {
        expect('"');
        int start = at;
        boolean ascii = true;
        while (at < end && bytes[at] != '"' && bytes[at] != '\\') {
            ascii &= plainByte();
            at++;
        }
        return take('"') ? plain(start, at - 1 - start, ascii) : escaped(start);
    }

    private String plain(int from, int count, boolean ascii) {
        return ascii
                ? new String(bytes, from, count, StandardCharsets.ISO_8859_1)
                : decode(from, count).toString();
    }

    /** Whether the byte here is ASCII; a byte of a multi-byte character is negative and fine, a bare control character is not. */
    private boolean plainByte() {
        if (bytes[at] >= 0 && bytes[at] < 0x20) {
            throw refused("bare control character in text");
        }
        return bytes[at] >= 0;
    }

    private String escaped(int start) {
        unescaped.setLength(0);
        int plain = start;
        while (at < end && bytes[at] != '"') {
            if (bytes[at] == '\\') {
                unescaped.append(decode(plain, at++ - plain)).append(escape());
                plain = at;
            } else {
                plainByte();
                at++;
            }
        }
        unescaped.append(decode(plain, at - plain));
        expect('"');
        return unescaped.toString();
    }

    private char escape() {
        char c = peek();
        at++;
        int named = "btnfr\"\\".indexOf(c);
        if (named >= 0) {
            return "\b\t\n\f\r\"\\".charAt(named);
        }
        if (c != 'u' || end - at < 4) {
            throw refused("unknown escape");
        }
        return (char) fourHexDigits();
    }

    private int fourHexDigits() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit((char) (bytes[at++] & 0xFF), 16);
            if (digit < 0) {
                throw refused("broken \\u escape");
            }
            code = code << 4 | digit;
        }
        return code;
    }

    private CharBuffer decode(int from, int count) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return utf8.decode(ByteBuffer.wrap(bytes, from, count));
        } catch (CharacterCodingException e) {
            throw refused("invalid UTF-8");
        }
    }

    public IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why + " at byte " + at);
    }
}
