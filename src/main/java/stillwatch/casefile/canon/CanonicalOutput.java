package stillwatch.casefile.canon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/** A growing run of bytes that canonical JSON is written into; one is reused for millions of rows. */
public final class CanonicalOutput {
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private byte[] bytes = new byte[512];
    private int length;

    public void clear() {
        length = 0;
    }

    public int length() {
        return length;
    }

    /** The buffer itself, valid up to {@link #length()} and until the next write. */
    public byte[] array() {
        return bytes;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    public void raw(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    public void raw(byte[] already, int from, int count) {
        room(count);
        System.arraycopy(already, from, bytes, length, count);
        length += count;
    }

    public void number(long value) {
        if (Math.abs(value) > CanonicalJson.LARGEST) {
            throw new IllegalArgumentException("number beyond 2^53 cannot be kept as JSON: " + value);
        }
        raw(Long.toString(value).getBytes(StandardCharsets.ISO_8859_1));
    }

    public void raw(byte[] already) {
        raw(already, 0, already.length);
    }

    public void string(String text) {
        int n = text.length();
        room(n * 6 + 2);
        byte[] out = bytes;
        int at = length;
        out[at++] = '"';
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
                out[at++] = (byte) c;
            } else {
                length = at;
                i += wide(text, i, c);
                at = length;
            }
        }
        out[at++] = '"';
        length = at;
    }

    /** Writes what is not plain ASCII; answers how many further chars it took. */
    private int wide(String text, int i, char c) {
        if (c < 0x80) {
            escape(c);
            return 0;
        }
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            utf8(Character.toCodePoint(c, text.charAt(i + 1)));
            return 1;
        }
        if (Character.isSurrogate(c)) {
            unicodeEscape(c);
        } else {
            utf8(c);
        }
        return 0;
    }

    private void escape(char c) {
        int named = "\b\t\n\f\r\"\\".indexOf(c);
        if (named < 0) {
            unicodeEscape(c);
            return;
        }
        bytes[length++] = '\\';
        bytes[length++] = (byte) "btnfr\"\\".charAt(named);
    }

    private void unicodeEscape(char c) {
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = (byte) HEX[(c >> shift) & 15];
        }
    }

    private void utf8(int point) {
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | (point >> 6));
        } else if (point < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (point >> 12));
            sixBits(point >> 6);
        } else {
            bytes[length++] = (byte) (0xF0 | (point >> 18));
            sixBits(point >> 12);
            sixBits(point >> 6);
        }
        sixBits(point);
    }

    private void sixBits(int point) {
        bytes[length++] = (byte) (0x80 | (point & 0x3F));
    }

    /** A list, each item written by the caller. */
    public <T> void list(Iterable<T> items, Consumer<T> each) {
        raw('[');
        boolean more = false;
        for (T item : items) {
            if (more) {
                raw(',');
            }
            each.accept(item);
            more = true;
        }
        raw(']');
    }

    private void name(String name, boolean more) {
        if (more) {
            raw(',');
        }
        string(name);
        raw(':');
    }

    /** An object, its keys in the order they are given. */
    public <V> void object(Iterable<Map.Entry<String, V>> entries, Consumer<V> each) {
        raw('{');
        boolean more = false;
        for (Map.Entry<String, V> entry : entries) {
            name(entry.getKey(), more);
            each.accept(entry.getValue());
            more = true;
        }
        raw('}');
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
